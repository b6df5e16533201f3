using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Inspect.Zip;

/// <summary>LE65xx: a package that is not safe to open, or cannot be opened.</summary>
internal static class ZipDiagnostics
{
    public static readonly Descriptor NotZip = new("LE6501", Severity.Error, "Not a zip",
        "the file is {0}, not a zip");

    public static readonly Descriptor Broken = new("LE6502", Severity.Error, "Zip is broken or cut off",
        "the zip is broken: {0}");

    public static readonly Descriptor TooManyEntries = new("LE6503", Severity.Error, "Too many files in the zip",
        "the zip holds {0} entries; more than {1} are not looked at");

    public static readonly Descriptor Ratio = new("LE6504", Severity.Error, "Compression of a zip bomb",
        "'{0}' unpacks to {1} bytes, {2} times what is stored: this is how zip bombs are made");

    public static readonly Descriptor TotalSize = new("LE6505", Severity.Error, "Unpacked size too large",
        "the zip unpacks to {0} bytes; more than {1} are not looked at");

    public static readonly Descriptor Traversal = new("LE6506", Severity.Error, "Path leaves the package",
        "the entry '{0}' steps out of the folder into which the package is unpacked");

    public static readonly Descriptor AbsolutePath = new("LE6507", Severity.Error, "Absolute path in the zip",
        "the entry '{0}' has an absolute path");

    public static readonly Descriptor Backslash = new("LE6508", Severity.Error, "Backslash in a path",
        "the entry '{0}' has backslashes, which are part of the name on most servers");

    public static readonly Descriptor DuplicateEntry = new("LE6509", Severity.Error, "Name stored twice",
        "the entry '{0}' is stored {1} times; which one counts depends on who unpacks it");

    public static readonly Descriptor CaseClash = new("LE6510", Severity.Warning, "Names differ in case only",
        "'{0}' and '{1}' are one file where upper and lower case are not told apart");

    public static readonly Descriptor Encrypted = new("LE6511", Severity.Error, "Encrypted entry",
        "the entry '{0}' is encrypted; no LMS can ask for the password");

    public static readonly Descriptor Method = new("LE6512", Severity.Error, "Unusual compression method",
        "the entry '{0}' is compressed with method {1}; LMSs read 0 (stored) and 8 (deflate)");

    public static readonly Descriptor Damaged = new("LE6513", Severity.Error, "Damaged file",
        "'{0}' cannot be unpacked: {1}");

    public static readonly Descriptor SymbolicLink = new("LE6514", Severity.Error, "Symbolic link",
        "the entry '{0}' is a symbolic link; unpacked, it can lead anywhere on the server");

    public static readonly Descriptor ControlCharacter = new("LE6515", Severity.Error, "Control character in a name",
        "the entry '{0}' has control characters in its name");

    public static readonly Descriptor ReservedName = new("LE6516", Severity.Warning, "Name that Windows reserves",
        "'{0}' has a name that Windows keeps for a device; there it cannot be unpacked");

    public static readonly Descriptor Overlap = new("LE6517", Severity.Error, "Entries overlap",
        "the entries '{0}' and '{1}' share the same bytes: this is how zip bombs are made");

    public static readonly Descriptor HeaderMismatch = new("LE6518", Severity.Error, "Headers of an entry disagree",
        "the entry '{0}' calls itself '{1}' in front of its content; which one counts depends on who unpacks it");

    public static readonly Descriptor Program = new("LE6519", Severity.Warning, "Program in the package",
        "'{0}' is a program for the learner's computer; a browser only offers to download it");

    public static readonly Descriptor ForeignData = new("LE6520", Severity.Warning, "Data outside the zip",
        "{0} bytes stand {1} the zip; strict readers refuse the file");
}
