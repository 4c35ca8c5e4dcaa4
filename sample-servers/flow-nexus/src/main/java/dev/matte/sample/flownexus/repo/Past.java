package dev.matte.sample.flownexus.repo;

import dev.matte.sample.flownexus.repo.GithubTools.History;
import dev.matte.sample.flownexus.repo.GithubTools.Measured;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/** What became of a repository over time. */
final class Past {
  private static final int LATELY = 200;

  private final Repository repository;
  private final Deadline deadline;
  private final int most;

  Past(Repository repository, Deadline deadline, int most) {
    this.repository = repository;
    this.deadline = deadline;
    this.most = most;
  }

  History history(ObjectId head) throws IOException {
    Set<String> authors = new HashSet<>();
    Instant first = Instant.MAX;
    Instant latest = Instant.MIN;
    int commits = 0;
    boolean more = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.markStart(walk.parseCommit(head));
      for (RevCommit commit : walk) {
        deadline.check();
        if (++commits > most) {
          more = true;
          break;
        }
        authors.add(commit.getAuthorIdent().getName());
        Instant when = Instant.ofEpochSecond(commit.getCommitTime());
        first = when.isBefore(first) ? when : first;
        latest = when.isAfter(latest) ? when : latest;
      }
    }
    return new History(
        Math.min(commits, most), !more, authors.size(), Optional.of(first), Optional.of(latest));
  }

  /** The files that the latest commits changed most often, merges left out. */
  List<Measured> hottest(ObjectId head) throws IOException {
    Map<String, Integer> changes = new HashMap<>();
    try (RevWalk walk = new RevWalk(repository);
        DiffFormatter differences = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
      differences.setRepository(repository);
      walk.markStart(walk.parseCommit(head));
      int left = LATELY;
      for (RevCommit commit : walk) {
        deadline.check();
        if (commit.getParentCount() == 1) {
          ObjectId before = walk.parseCommit(commit.getParent(0)).getTree();
          for (DiffEntry entry : differences.scan(before, commit.getTree())) {
            if (entry.getChangeType() != DiffEntry.ChangeType.DELETE) {
              changes.merge(entry.getNewPath(), 1, Integer::sum);
            }
          }
        }
        if (--left == 0) {
          break;
        }
      }
    }
    Top top = new Top();
    changes.forEach(top::add);
    return top.list();
  }
}
