"""What the benchmarks of the server share: a PostgreSQL of their own, and the server as ./repose serve runs it."""
import glob, os, re, shutil, socket, subprocess, tempfile, time, urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SERVER = ROOT / "artifacts/repose/server/repose-server"


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **options).stdout


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Postgres:
    def __enter__(self):
        self.bin = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        self.folder = tempfile.mkdtemp(prefix="repose-bench-")
        os.chmod(self.folder, 0o777)
        self.user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        run(*self.user, f"{self.bin}/initdb", "-D", f"{self.folder}/data", "-U", "repose", "--auth=trust", "-E", "UTF8", cwd="/tmp")
        options = f"-c listen_addresses='' -k {self.folder} -c shared_buffers=1GB -c max_wal_size=8GB"
        subprocess.run([*self.user, f"{self.bin}/pg_ctl", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log", "-w", "-o", options, "start"],
                       check=True, stdout=subprocess.DEVNULL, cwd="/tmp")
        return self

    def create(self, name):
        run("psql", "-h", self.folder, "-U", "repose", "postgres", "-c", f"CREATE DATABASE {name}")
        return f"postgres://repose@localhost/{name}?host={self.folder.replace('/', '%2F')}"

    def settle(self, name):
        """What its own caretaker would do a while after so much was written, so that it is not done while something is measured."""
        run("psql", "-h", self.folder, "-U", "repose", name, "-c", "VACUUM ANALYZE", "-c", "CHECKPOINT")

    def __exit__(self, *_):
        subprocess.run([*self.user, f"{self.bin}/pg_ctl", "-D", f"{self.folder}/data", "-m", "immediate", "stop"],
                       stdout=subprocess.DEVNULL, cwd="/tmp")
        shutil.rmtree(self.folder, ignore_errors=True)


class Server:
    """The server on a database; how long it took to its first page, and its memory."""

    def __init__(self, database, folder):
        self.url = f"http://127.0.0.1:{free_port()}"
        began = time.monotonic()
        self.process = subprocess.Popen(
            [str(SERVER), "serve", "--database", database, "--urls", self.url, "--mail-folder", f"{folder}/mail"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "DOTNET_ROOT": os.path.dirname(os.path.realpath(shutil.which("dotnet")))})
        while True:
            try:
                self.page = len(urllib.request.urlopen(self.url + "/", timeout=5).read())
                break
            except OSError:
                if time.monotonic() - began > 60:
                    raise SystemExit("The server did not start.")
                time.sleep(0.01)
        self.first = time.monotonic() - began

    def memory(self):
        return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{self.process.pid}/status").read_text())[1]) / 1024

    def get(self, path):
        return urllib.request.urlopen(self.url + path, timeout=30).read()

    def stop(self):
        self.process.terminate()
        self.process.wait()


def processor():
    found = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    return found[1].split(" Processor")[0].strip() if found else os.uname().machine


def held(value, aim, form=".1f", unit=" ms", more=False):
    """A value beside its aim: below it, or above it where more is better."""
    return f"{value:{form}}{unit}" + ("" if (value > aim if more else value < aim) else ": **missed**")
