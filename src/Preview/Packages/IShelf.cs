using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Preview.Packages;

/// <summary>What a preview can launch: the packages of a course, or one package that somebody made.</summary>
internal interface IShelf : IAsyncDisposable
{
    string Title { get; }

    /// <summary>In the order in which they are shown. Empty as long as the course has errors.</summary>
    ImmutableArray<ShelfEntry> Entries { get; }

    /// <summary>Of the course; those of each package stand with it.</summary>
    ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Made ready the first time it is asked for; null when there is none of that id, or nothing in it can be launched.</summary>
    PreviewPackage? Find(string id);

    /// <summary>The files of a package, ready or not.</summary>
    IPackageContent? ContentOf(string id);

    /// <summary>Begins to watch for changes.</summary>
    void Watch(IShelfWatcher watcher);
}

/// <param name="Label">What tells it from the others: the target or standard.</param>
internal sealed record ShelfEntry(string Id, string Label);

/// <summary>Told what changes while people look at it; may be called from several threads.</summary>
internal interface IShelfWatcher
{
    /// <summary>One page was rendered anew.</summary>
    void PageChanged(string path, string before, string html);

    /// <summary>Everything was built anew.</summary>
    /// <param name="pages">Package paths of pages that differ.</param>
    /// <param name="reload">Something differs that a page cannot exchange: scripts, styles, data.</param>
    void Rebuilt(ImmutableArray<string> pages, bool reload);

    /// <summary>The findings are others now, or were looked for again.</summary>
    void Found(ImmutableArray<Diagnostic> findings);
}
