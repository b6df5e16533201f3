using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Reports.Store;

/// <summary>LE72xx: what keeps a store from taking what it is given.</summary>
internal static class StoreDiagnostics
{
    public static readonly Descriptor Refused = new("LE7201", Severity.Error, "Statement cannot be read",
        "a statement from {0} is left out, because it {1}: {2}");

    public static readonly Descriptor MoreRefused = new("LE7202", Severity.Error, "More statements cannot be read",
        "{1} more statements from {0} are left out; the table 'refused' of the store has them all");

    public static readonly Descriptor SameId = new("LE7203", Severity.Warning, "Two statements with one id",
        "{1} statements from {0} have the id of another one that says something else, first {2}; the one that came first counts");

    public static readonly Descriptor CannotOpen = new("LE7204", Severity.Error, "Store cannot be opened",
        "'{0}' cannot be opened: {1}");

    public static readonly Descriptor Password = new("LE7205", Severity.Error, "Password in an address",
        "the address of the database has a password in it, which everybody on this machine can see");
}
