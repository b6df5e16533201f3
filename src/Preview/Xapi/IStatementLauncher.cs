using System.Text.Json;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Xapi;

/// <summary>A package whose content speaks in statements.</summary>
internal interface IStatementLauncher : ILauncher
{
    /// <summary>The item whose activity this is; null for anything inside it.</summary>
    PreviewItem? ItemOf(string activity);

    /// <summary>What the content does wrong with this statement, which has been stored.</summary>
    IReadOnlyList<Diagnostic> Judge(Launch launch, JsonElement statement);

    /// <summary>Called when the gradebook has taken a statement in: what the LMS itself has to say then.</summary>
    Task RecordedAsync(Launch launch);
}
