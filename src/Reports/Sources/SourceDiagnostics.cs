using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Reports;

/// <summary>LE80xx: what cannot be read or written for a report. What can be is kept, and counts.</summary>
internal static class SourceDiagnostics
{
    public static readonly Descriptor NoCourse = new("LE8001", Severity.Error, "Course cannot be used", "'{0}' cannot be used as the course: {1}");
    public static readonly Descriptor FileUnreadable = new("LE8002", Severity.Error, "File cannot be read", "'{0}' cannot be read: {1}");
    public static readonly Descriptor Malformed = new("LE8003", Severity.Error, "Statements are not JSON", "this is no JSON: {0}");
    public static readonly Descriptor NoStatement = new("LE8004", Severity.Error, "No statement", "{0} stands where a statement should");
    public static readonly Descriptor Truncated = new("LE8005", Severity.Error, "File ends too early", "the file ends in the middle of a statement; {0} before it are kept");
    public static readonly Descriptor TooLong = new("LE8006", Severity.Error, "Statement is too long", "a statement is longer than {0} MB and was passed over");
    public static readonly Descriptor AndMore = new("LE8007", Severity.Error, "More of the same", "{0} more places in '{1}' could not be read");

    public static readonly Descriptor LrsAddress = new("LE8011", Severity.Error, "LRS address cannot be used", "'{0}' cannot be used as the address of an LRS: {1}");
    public static readonly Descriptor LrsCredentials = new("LE8012", Severity.Error, "Credentials cannot be used", "the credentials in {0} cannot be used: {1}");
    public static readonly Descriptor LrsRefused = new("LE8013", Severity.Error, "LRS does not let us in", "{0} answers {1}: the credentials are missing, wrong, or may not read statements");
    public static readonly Descriptor LrsFailed = new("LE8014", Severity.Error, "LRS does not answer", "{0} could not be read to the end: {1}; {2} statements before that are kept");
    public static readonly Descriptor LrsElsewhere = new("LE8015", Severity.Error, "LRS sends us elsewhere", "{0} sends us on to '{1}', which is another origin: credentials do not go there");
    public static readonly Descriptor LrsAnswer = new("LE8016", Severity.Error, "LRS answers something else", "{0} answered with something that is no whole StatementResult: {1}; {2} statements of it and before it are kept");
    public static readonly Descriptor LrsOrder = new("LE8017", Severity.Warning, "LRS does not keep to the order asked for", "{0} does not give statements in the order of 'stored': everything will be read again the next time");

    public static readonly Descriptor RecordFile = new("LE8021", Severity.Error, "Record file cannot be read", "'{0}' cannot be read as a record store: {1}");

    public static readonly Descriptor MoodleColumns = new("LE8031", Severity.Error, "No SCORM report of Moodle", "no column is {0}");
    public static readonly Descriptor MoodleValue = new("LE8032", Severity.Error, "Value of a Moodle report cannot be read", "'{0}' is no {1}");
    public static readonly Descriptor MoodleActivity = new("LE8033", Severity.Warning, "Column is nothing of this course", "the column '{0}' is neither the course, a module, a lesson nor a quiz of it, and was left out");
    public static readonly Descriptor MoodleLearner = new("LE8034", Severity.Warning, "Learners are told apart by name only", "the report has neither e-mail addresses nor ids: two people of the same name count as one");

    public static readonly Descriptor Csv = new("LE8041", Severity.Error, "CSV cannot be read", "{0}");
    public static readonly Descriptor RosterColumns = new("LE8042", Severity.Error, "Roster has no such column", "the roster {0}");
    public static readonly Descriptor RosterValue = new("LE8043", Severity.Error, "Value of the roster cannot be read", "'{0}' is no {1}");
    public static readonly Descriptor RosterTwice = new("LE8044", Severity.Warning, "Learner stands twice in the roster", "'{0}' stands in line {1} already; this line is left out");

    public static readonly Descriptor PseudonymKey = new("LE8051", Severity.Error, "Key of the pseudonyms cannot be used", "'{0}' cannot be used as the key of pseudonyms: {1}");
    public static readonly Descriptor Output = new("LE8052", Severity.Error, "Report cannot be written", "'{0}' cannot be written: {1}");
}
