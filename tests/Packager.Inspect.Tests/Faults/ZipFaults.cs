using System.Text;
using LlmEvolution.Packager.Inspect;
using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests.Faults;

internal static class ZipFaults
{
    private const int SymbolicLink = unchecked((int)0xA1FF0000);

    public static IReadOnlyList<Fault> List { get; } =
    [
        Of("LE6501", "APPNOTE 4.3.7", "a PDF", z => z.Bytes(_ => Encoding.ASCII.GetBytes("%PDF-1.7 and more"))),
        Of("LE6501", "APPNOTE 4.3.7", "nothing", z => z.Bytes(_ => [])),
        Of("LE6501", "APPNOTE 4.3.7", "a RAR archive", z => z.Bytes(_ => Encoding.ASCII.GetBytes("Rar!....................."))),
        Of("LE6502", "APPNOTE 4.3.16", "cut off in the middle", z => z.Bytes(b => b[..(b.Length / 2)])),
        Of("LE6502", "APPNOTE 4.3.16", "cut off by one byte", z => z.Bytes(b => b[..^1])),
        Of("LE6502", "APPNOTE 4.3.12", "a content that ends behind the file", z => z.Bytes(b => ZipBytes.SetCentral32(b, "lesson.html", 20, 1_000_000))),
        Of("LE6502", "APPNOTE 4.3.12", "an entry that is not there", z => z.Bytes(b => ZipBytes.SetCentral32(b, "lesson.html", 42, 5))),
        Of("LE6503", "CWE-400", "more entries than are looked at", _ => { }) with { Limits = new InspectLimits { Entries = 3 } },
        Of("LE6504", "CWE-409", "a file that unpacks to a thousand times its size", z => z.With(new TestEntry("shared/zeros.bin", new byte[20 << 20]))),
        Of("LE6505", "CWE-400", "more bytes than are unpacked", _ => { }) with { Limits = new InspectLimits { TotalLength = 1000 } },
        Of("LE6506", "CWE-22", "..", z => z.With("../../etc/passwd")),
        Of("LE6506", "CWE-22", ".. with backslashes", z => z.With("..\\..\\windows\\evil.html")),
        Of("LE6506", "CWE-22", ".. within the path", z => z.With("shared/../../evil.html")),
        Of("LE6507", "APPNOTE 4.4.17.1", "a leading slash", z => z.With("/etc/passwd")),
        Of("LE6507", "APPNOTE 4.4.17.1", "a drive letter", z => z.With("C:/evil.html")),
        Of("LE6507", "APPNOTE 4.4.17.1", "a drive letter and a backslash", z => z.With("C:\\evil.html")),
        Of("LE6507", "APPNOTE 4.4.17.1", "a network path", z => z.With("\\\\server\\evil.html")),
        Of("LE6508", "APPNOTE 4.4.17.1", "backslashes", z => z.With("shared\\more.js")),
        Of("LE6508", "APPNOTE 4.4.17.1", "a backslash in third place", z => z.With("ab\\more.js")),
        Of("LE6509", "ISO/IEC 21320-1", "one name twice", z => z.With("lesson.html", "another")),
        Of("LE6511", "ISO/IEC 21320-1", "a password", z => z.Bytes(b => ZipBytes.SetCentral(b, "lesson.html", 8, 1))),
        Of("LE6512", "ISO/IEC 21320-1", "LZMA", z => z.Bytes(b => ZipBytes.SetCentral(b, "lesson.html", 10, 14))),
        Of("LE6513", "APPNOTE 4.4.7", "a changed byte", z => z.Without("lesson.html").With(new TestEntry("lesson.html", Encoding.UTF8.GetBytes("<p>Lesson</p>"), Stored: true)).Bytes(b => ZipBytes.Damage(b, "lesson.html"))),
        Of("LE6513", "APPNOTE 4.4.7", "another checksum", z => z.Bytes(b => ZipBytes.SetCentral32(b, "lesson.html", 16, 12345))),
        Of("LE6514", "CWE-59", "a symbolic link", z => z.With(new TestEntry("shared/link", "/etc/passwd"u8.ToArray(), Attributes: SymbolicLink)).Bytes(b => ZipBytes.SetCentral(b, "shared/link", 4, 3 << 8 | 20))),
        Of("LE6515", "CWE-150", "an escape sequence in a name", z => z.With("shared/\u001B[2J.js")),
        Of("LE6515", "CWE-150", "a line end in a name", z => z.With("shared/a\nerror.js")),
        Of("LE6517", "CWE-409", "a content that reaches into the next entry", z => z.Bytes(b => ZipBytes.SetCentral32(b, "lesson.html", 20, 60))),
        Of("LE6518", "APPNOTE 4.3.7", "another name in front of the content", z => z.Bytes(b => ZipBytes.RenameLocal(b, "lesson.html", "hidden.html"))),
        Of("LE6520", "APPNOTE 4.3.6", "bytes behind the zip", z => z.Bytes(b => [.. b, .. "more"u8])),
    ];

    private static Fault Of(string code, string requirement, string what, Action<TestZip> fault) => new(code, requirement, what, "scorm12", fault);
}
