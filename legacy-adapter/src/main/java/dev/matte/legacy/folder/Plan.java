package dev.matte.legacy.folder;

import dev.matte.legacy.folder.Step.Action;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an update of a folder is going to do. */
public final class Plan {

  private final Path folder;
  private final Optional<LockFile> before;
  private final LockFile after;
  private final List<Target> targets;
  private final Disk disk;

  Plan(Path folder, Optional<LockFile> before, Generation next, List<Target> targets, Disk disk) {
    this.folder = folder;
    this.before = before;
    this.targets = List.copyOf(targets);
    this.disk = disk;
    Map<String, LockFile.Entry> entries = new HashMap<>();
    for (Target target : targets) {
      target.entry().ifPresent(entry -> entries.put(target.path(), entry));
    }
    this.after = new LockFile(next.generator(), next.options(), next.list(), entries);
  }

  /** What happens to each file, sorted by path. */
  public List<Step> steps() {
    return targets.stream().map(Target::step).toList();
  }

  /** Tells whether applying the plan would write anything. */
  public boolean changes() {
    return conflicts()
        || targets.stream().anyMatch(Plan::writes)
        || before.isEmpty()
        || !before.get().sameBut(after);
  }

  /** Tells whether a file needs a decision by somebody. */
  public boolean conflicts() {
    return targets.stream().anyMatch(target -> target.action() == Action.CONFLICT);
  }

  /** The plan for people: a line for each file about which there is something to say, and a sum. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int same = 0;
    int written = 0;
    int conflicts = 0;
    for (Target target : targets) {
      if (target.action() == Action.SAME) {
        same++;
      } else {
        text.append(target.step().text()).append('\n');
      }
      written += writes(target) ? 1 : 0;
      conflicts += target.action() == Action.CONFLICT ? 1 : 0;
    }
    text.append(same).append(same == 1 ? " file" : " files").append(" up to date, ");
    text.append(written).append(" to write");
    if (conflicts > 0) {
      text.append(", ").append(conflicts).append(conflicts == 1 ? " conflict" : " conflicts");
    }
    return text.append('\n').toString();
  }

  /**
   * Does what the plan says, as far as there are no conflicts: files with one stay as they are.
   *
   * <p>All new texts are on the disk before the first file is replaced, and each file is replaced
   * in one step. When something goes wrong in between, the next run picks up from there.
   *
   * @throws IOException if a file changed since the plan was made, or could not be written
   */
  public void apply() throws IOException {
    new Writing(folder, before, after, targets, disk).run();
  }

  private static boolean writes(Target target) {
    return target.text().isPresent() || target.action() == Action.REMOVE;
  }
}
