using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Repose.Web.Tests.Fhir;

/// <summary>Validators of FHIR that know nothing of Repose: <c>scripts/fhir-check</c>, in Node. The tests skip, aloud, where it is not installed.</summary>
internal static class TheValidators
{
    private static readonly string Folder = Path.Combine(Root(), "scripts", "fhir-check");

    /// <summary>The faults of some resources, a line for each; each begins with the name that the resource has here.</summary>
    internal static async Task<IReadOnlyList<string>> FaultsOf(IReadOnlyDictionary<string, JsonNode> resources)
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules")),
            "The validators of FHIR are not installed: npm ci --prefix scripts/fhir-check"
        );
        var folder = Directory.CreateTempSubdirectory("repose-fhir-").FullName;
        try
        {
            foreach (var (name, resource) in resources)
            {
                await File.WriteAllTextAsync(Path.Combine(folder, name), resource.ToJsonString());
            }

            var lines = (await Run(folder, resources.Keys)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Matches(@"^\d+ resources, \d+ faults$", lines[^1]);
            return lines[..^1];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Run(string folder, IEnumerable<string> files)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "check.mjs"), .. files])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var node = Process.Start(start)!;
        var (said, complained) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        Assert.Equal("", await complained);
        return await said;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Repose.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
