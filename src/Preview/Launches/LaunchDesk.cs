using System.Collections.Concurrent;
using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Launches;

/// <summary>Opens items for learners and knows which are open.</summary>
internal sealed class LaunchDesk(PreviewStore store)
{
    private readonly ConcurrentDictionary<string, Launch> _open = new(StringComparer.Ordinal);

    public Launch? Find(string id) => _open.GetValueOrDefault(id);

    public IEnumerable<Launch> Open => _open.Values;

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
        _open[launch.Id] = launch;
        return launch;
    }
}
