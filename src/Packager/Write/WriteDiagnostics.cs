using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Write;

/// <summary>LE51xx: a package that cannot be put on the disk.</summary>
internal static class WriteDiagnostics
{
    public static readonly Descriptor Unreadable = new("LE5101", Severity.Error, "File of the package unreadable",
        "{0}: '{1}' cannot be read: {2}");

    public static readonly Descriptor Unwritable = new("LE5102", Severity.Error, "Package cannot be written",
        "{0} cannot be written: {1}");

    public static readonly Descriptor UnsafePath = new("LE5103", Severity.Error, "Path not possible in a package",
        "{0}: '{1}' cannot be the path of a file in a package");

    public static readonly Descriptor DuplicatePath = new("LE5104", Severity.Error, "Two files of one name",
        "{0}: '{1}' and '{2}' are the same name where upper and lower case are not told apart");

    public static readonly Descriptor TooLarge = new("LE5105", Severity.Error, "Package too large",
        "{0} would hold {1} files and {2} bytes; a zip that every LMS can read has less than 65,535 files and 4 GiB");

    public static readonly Descriptor ForeignFolder = new("LE5106", Severity.Error, "Folder is not ours to replace",
        "{0}: the output folder has a folder of that name which coursepack did not make");

    public static readonly Descriptor ForeignFile = new("LE5107", Severity.Error, "Somebody's file is in the way",
        "{0}: '{1}' was put there by somebody else, and the new package has a file of that name");

    public static readonly Descriptor ForeignPage = new("LE5108", Severity.Error, "Page is not ours to replace",
        "{0}: the output folder has a page of that name which coursepack did not make");

    public static readonly Descriptor SameName = new("LE5109", Severity.Error, "Two packages of one name",
        "two packages would be written to '{0}'");

    public static readonly Descriptor LargeUpload = new("LE5111", Severity.Warning, "Package large for an upload",
        "{0} holds {1} MB; several LMSs take no more than 200 to 360 MB");

    public static readonly Descriptor Differs = new("LE5110", Severity.Error, "Package is not what the course makes",
        "{0}: {1}");
}
