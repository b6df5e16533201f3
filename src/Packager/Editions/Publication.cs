using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Editions;

/// <summary>A checked course on its way into packages: under published ids, with its state laid out, beside the lock that it makes.</summary>
internal sealed record Publication(RenderTools Tools, Delivery Delivery, StateLayout Layout, Edition Edition, LockResult Lock)
{
    public static Publication Of(RenderTools checkedTools, Delivery delivery, DiagnosticBag diagnostics)
    {
        var published = checkedTools.Published;
        var tools = PublishedIds.Apply(checkedTools, published?.Edition);
        var edition = CourseEdition.Of(tools.Course, delivery, published?.Edition);
        if (published is not null)
        {
            new LockRules(checkedTools.Course, published, diagnostics).CheckDelivery(edition.Delivery);
            if (edition.Delivery == published.Edition.Delivery) IdentifierRules.Check(edition, published, diagnostics);
        }
        return new Publication(tools, delivery, StateLayout.Of(tools.Course, published?.Edition), edition, LockResult.Of(edition, published));
    }

    /// <summary>For builds that must not change what is published.</summary>
    public void RequireUnchanged(DiagnosticBag diagnostics)
    {
        if (Lock is { Existed: true, Changed: false }) return;
        var what = !Lock.Existed ? "the course has no coursepack.lock" : Lock.Added.IsEmpty ? "this edition changes the lock" : $"this edition has {(Lock.Added.Length == 1 ? "1 id that is" : $"{Lock.Added.Length} ids that are")} not in the lock ('{Lock.Added[0]}')";
        diagnostics.Report(LockDiagnostics.OutOfDate, Tools.Published?.File.Span(0), "run 'coursepack lock', look at what it changes and commit coursepack.lock", what);
    }
}
