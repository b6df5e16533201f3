using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Launches;

/// <summary>Opens items for learners and knows which are open. Safe for several threads.</summary>
internal sealed class LaunchDesk(PreviewStore store)
{
    // An author has a few windows; what was launched before that is forgotten, and its page says so.
    private const int Most = 64;

    private readonly Lock _lock = new();
    private readonly List<Launch> _open = [];

    public Launch? Find(string id) => Latest(l => l.Id == id);

    /// <summary>The one that was begun last.</summary>
    public Launch? Latest(Predicate<Launch> wanted)
    {
        lock (_lock) return _open.FindLast(wanted);
    }

    /// <param name="fresh">Begins a new attempt even where one could go on.</param>
    public Launch Begin(PreviewPackage package, PreviewItem item, Learner learner, LaunchMode mode, bool fresh)
    {
        var attempt = store.Attempts(package.Id, learner.Id) is [.., var last] ? last : null;
        var held = attempt is null ? null : store.Item(attempt.Id, item.Id);
        if (attempt is null || held is null || (mode == LaunchMode.Normal && (fresh || package.Launcher.StartsAnew(held))))
        {
            attempt = store.Begin(package.Id, learner.Id, Secret.Uuid());
            held = new ItemRecord(item.Id);
        }
        var launch = new Launch(Secret.Token(), package, item, attempt, learner, mode) { SecondsBefore = held.Seconds };
        lock (_lock)
        {
            if (_open.Count == Most) _open.RemoveAt(0);
            _open.Add(launch);
        }
        return launch;
    }
}
