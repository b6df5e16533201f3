using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Load;

/// <summary>LE1xxx: what can be wrong with files before anybody asks what they mean.</summary>
internal static class LoadDiagnostics
{
    public static readonly Descriptor NoCourse = new("LE1001", Severity.Error, "No course.yml", "there is no course.yml in this folder");
    public static readonly Descriptor UnreadableFile = new("LE1002", Severity.Error, "File cannot be read", "'{0}' cannot be read: {1}");
    public static readonly Descriptor NotUtf8 = new("LE1003", Severity.Error, "Not UTF-8", "the file is not UTF-8: the byte {0:X2} at offset {1} does not belong there");
    public static readonly Descriptor ControlCharacter = new("LE1004", Severity.Error, "Control character", "the character U+{0:X4} may stand neither in a page nor in a manifest");
    public static readonly Descriptor TooLarge = new("LE1005", Severity.Error, "File too large", "'{0}' is {1:N0} bytes; at most {2:N0} are read");
    public static readonly Descriptor BrokenYaml = new("LE1006", Severity.Error, "Broken YAML", "this is not valid YAML: {0}");
    public static readonly Descriptor DuplicateKey = new("LE1007", Severity.Error, "Key given twice", "the key '{0}' stands twice in the same place");
    public static readonly Descriptor YamlTooDeep = new("LE1008", Severity.Error, "YAML nested too deeply", "the YAML is nested more than {0} levels deep");
    public static readonly Descriptor YamlFeature = new("LE1009", Severity.Error, "YAML feature not used here", "{0} are not supported");
    public static readonly Descriptor NoFrontMatter = new("LE1010", Severity.Error, "No front matter", "the lesson does not begin with front matter");
    public static readonly Descriptor OpenFrontMatter = new("LE1011", Severity.Error, "Front matter not closed", "the front matter is not closed");
    public static readonly Descriptor NoModuleFile = new("LE1012", Severity.Error, "No module.yml", "the folder '{0}' holds lessons but no module.yml");
    public static readonly Descriptor NoModules = new("LE1013", Severity.Error, "Course without modules", "the course has no module");
    public static readonly Descriptor UnnumberedLesson = new("LE1014", Severity.Warning, "Lesson without number", "'{0}' does not begin with a number and is left out");
    public static readonly Descriptor SameNumber = new("LE1015", Severity.Error, "Same number twice", "'{0}' has the same number as '{1}', so their order is not known");
    public static readonly Descriptor NotAMapping = new("LE1016", Severity.Error, "Not a mapping", "{0} must be {1}, not {2}");
    public static readonly Descriptor UnknownFile = new("LE1017", Severity.Warning, "File left out", "'{0}' is not a file of a course and is left out");
}
