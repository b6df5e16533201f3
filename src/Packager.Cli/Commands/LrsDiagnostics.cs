using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>LE70xx: why a record store does not start.</summary>
internal static class LrsDiagnostics
{
    public static readonly Descriptor PortInUse = new("LE7001", Severity.Error, "Port in use", "port {0} of {1} is in use by another program");
    public static readonly Descriptor NoSuchHost = new("LE7002", Severity.Error, "Address is not this machine's", "'{0}' is no address that this machine can listen on: {1}");
    public static readonly Descriptor FileUnusable = new("LE7003", Severity.Error, "Record file cannot be used", "'{0}' cannot be used as a record store: {1}");
    public static readonly Descriptor FileInUse = new("LE7004", Severity.Error, "Record file is in use", "'{0}' is in use by another record store");
    public static readonly Descriptor KeysMissing = new("LE7005", Severity.Error, "Keys are missing", "a record store at '{0}' can be reached by others, and no keys are given");
    public static readonly Descriptor KeysUnusable = new("LE7006", Severity.Error, "Keys cannot be read", "the keys in {0} cannot be used: {1}");
}
