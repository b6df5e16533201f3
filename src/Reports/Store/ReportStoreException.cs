using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Reports.Store;

/// <summary>A store cannot be used.</summary>
public sealed class ReportStoreException : Exception
{
    internal ReportStoreException(Diagnostic finding, Exception? inner = null)
        : base(finding.Message, inner) => Finding = finding;

    /// <summary>What to tell the user.</summary>
    public Diagnostic Finding { get; }

    internal static ReportStoreException Of(Descriptor descriptor, string? help, Exception? inner, params object?[] args)
    {
        var bag = new DiagnosticBag();
        bag.Report(descriptor, null, help, args);
        return new(bag.Single(), inner);
    }
}
