using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Repose.Data;
using Repose.Testing;
using Repose.Web.Desk;

namespace Repose.Web.Tests.Desk;

public class FindingClients
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Understands_accents_parts_of_names_numbers_and_addresses(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        await desk.AClient("Zoë Anne-Marie Müller", "zoe.mueller@example.org", "+1 (802) 555-0142");
        await desk.AClient("Cleo O'Hara", "cleo@example.org", "802 555 0199");

        foreach (
            var (typed, finds) in new[]
            {
                ("zoe", "Zoë"),
                ("MÜL", "Zoë"),
                ("mar mull zo", "Zoë"),
                ("0142", "Zoë"),
                ("555-0142", "Zoë"),
                ("zoe.mueller@", "Zoë"),
                ("hara", "Cleo"),
                ("o'ha", "Cleo"),
            }
        )
        {
            var found = await Find(desk, typed);
            Assert.True(
                found is [var one] && one.StartsWith(finds, StringComparison.Ordinal),
                $"{typed}: {string.Join("; ", found)}"
            );
        }
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Finds_nobody_where_a_word_does_not_fit(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        await desk.AClient("Cleo Lark");

        foreach (
            var typed in new[] { "cleo x", "leo", "%", "c%", "_leo", "' or 1=1 --", "\U0010ffff", new string('a', 254) }
        )
        {
            Assert.Empty(await Find(desk, typed));
        }
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leaves_out_signs_that_nobody_types(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        await desk.AClient("Cleo Lark");

        Assert.Equal(["Cleo Lark"], await Find(desk, "cl\u0001eo\u007f"));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_the_newest_when_nothing_was_typed(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        await desk.AClient("Old One");
        await desk.AClient("New One");

        Assert.Equal(["New One", "Old One"], await Find(desk, ""));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Turns_pages(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        for (var i = 0; i < 30; i++)
        {
            await desk.AClient($"Same Name{i:00}");
        }

        var page = await Search(desk, "same");
        Assert.Equal(25, page.QuerySelectorAll("tbody tr").Length);
        var more = await desk.Press(
            "/desk/clients",
            page.QuerySelectorAll("main button").Single(one => one.TextContent == "More")
        );
        page = await ADesk.Read(await more.Content.ReadAsStringAsync());

        Assert.Equal(5, page.QuerySelectorAll("tbody tr").Length);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Asks_the_index_among_100_000_clients(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        await Fill(desk, engine, 100_000);

        var plan = await Plan(desk, engine, "name7777 cl");

        Assert.Contains(
            plan,
            line =>
                engine == Engine.Sqlite
                    ? line.Contains("client_word", StringComparison.Ordinal)
                        && line.Contains("word>? AND word<?", StringComparison.Ordinal)
                    : line.Contains("Index Cond", StringComparison.Ordinal)
                        && line.Contains("'name7777'", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(plan, line => line.Contains("SCAN client", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, line => line.Contains("Seq Scan on client_word", StringComparison.Ordinal));
        Assert.Equal(25, (await Find(desk, "name77 cl")).Count);
        Assert.Equal(["Client Name77777"], await Find(desk, "cl name77777"));
    }

    /// <summary>Many clients in a few statements: making them one by one is not what is asked about.</summary>
    private static Task<int> Fill(ADesk desk, string engine, int count) =>
        desk.Server.InPractice(async services =>
        {
            var db = services.GetRequiredService<ReposeDb>();
            var practice = desk.Practice.Practice.Id.Value;
            var (numbers, id, name, practiceId, created) =
                engine == Engine.Sqlite
                    ? (
                        $"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {count - 1})",
                        "printf('01900000-0000-7000-8000-%012X', i)",
                        "printf('%05d', i)",
                        $"'{practice.ToString().ToUpperInvariant()}'",
                        "0"
                    )
                    : (
                        $"WITH n AS (SELECT i FROM generate_series(0, {count - 1}) AS i)",
                        "('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid",
                        "lpad(i::text, 5, '0')",
                        $"'{practice}'::uuid",
                        "now()"
                    );
            foreach (
                var statement in new[]
                {
                    $"INSERT INTO client (practice_id, id, name, email, phone, created_at, desk_note, language) {numbers} SELECT {practiceId}, {id}, 'Client Name' || {name}, '', '', {created}, '', '' FROM n",
                    $"INSERT INTO client_word (practice_id, word, client_id) {numbers} SELECT {practiceId}, 'client', {id} FROM n",
                    $"INSERT INTO client_word (practice_id, word, client_id) {numbers} SELECT {practiceId}, 'name' || {name}, {id} FROM n",
                    "ANALYZE",
                }
            )
            {
                await db.Database.ExecuteSqlRawAsync(statement);
            }

            return count;
        });

    private static Task<List<string>> Plan(ADesk desk, string engine, string text) =>
        desk.Server.InPractice(async services =>
        {
            var db = services.GetRequiredService<ReposeDb>();
            var query = services.GetRequiredService<FindClients>().Query(text).Take(26);
            await using var command = query.CreateDbCommand();
            command.CommandText = (engine == Engine.Sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + command.CommandText;
            await db.Database.OpenConnectionAsync();
            await using var reader = await command.ExecuteReaderAsync();
            var lines = new List<string>();
            while (await reader.ReadAsync())
            {
                lines.Add(reader.GetString(engine == Engine.Sqlite ? 3 : 0));
            }

            return lines;
        });

    private static async Task<AngleSharp.Dom.IDocument> Search(ADesk desk, string text)
    {
        var page = await desk.Get("/desk/clients");
        var answer = await desk.Press(
            "/desk/clients",
            page.QuerySelector("[role=search] button")!,
            ("Form.Text", text)
        );
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await ADesk.Read(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<List<string>> Find(ADesk desk, string text) =>
        [.. (await Search(desk, text)).QuerySelectorAll("tbody th").Select(row => row.TextContent.Trim())];
}
