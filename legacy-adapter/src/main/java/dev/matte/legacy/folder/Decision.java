package dev.matte.legacy.folder;

import dev.matte.legacy.folder.LockFile.Entry;
import dev.matte.legacy.folder.Step.Action;
import java.util.List;
import java.util.Optional;

/**
 * Decides about one path, from what is generated now, what was written last and what stands there.
 *
 * @param base what was generated last, when it can be made again
 * @param entry what the folder remembers; empty for a path it never wrote
 * @param asideThere whether the text that was put beside a conflict is still there
 */
record Decision(
    String path,
    Optional<Entry> entry,
    Optional<Present> present,
    Optional<String> base,
    boolean asideThere) {

  /** Decides about a path at which a file is generated. */
  Target about(String text) {
    Entry written = Entry.of(text);
    if (present.isEmpty()) {
      String note = entry.isPresent() ? "was deleted" : "";
      return Target.written(path, Action.CREATE, note, present, text, written);
    }
    Present now = present.get();
    if (now.obstacle().isPresent()) {
      return inTheWay(now.obstacle().get());
    }
    if (now.text().equals(text)) {
      return Target.quiet(path, Action.SAME, "", present, Optional.of(written));
    }
    if (entry.isEmpty()) {
      return inTheWay("was not written by matte stub");
    }
    return known(entry.get(), now, text);
  }

  /** Decides about a path at which nothing is generated any more. */
  Target aboutNothing() {
    boolean untouched =
        present.isPresent()
            && present.get().obstacle().isEmpty()
            && entry.isPresent()
            && entry.get().wrote(present.get().text());
    if (untouched) {
      return Target.quiet(path, Action.REMOVE, "is no longer generated", present, Optional.empty());
    }
    if (present.isEmpty()) {
      return Target.quiet(path, Action.SAME, "", present, Optional.empty());
    }
    return Target.quiet(
        path,
        Action.LEAVE,
        "is no longer generated, but was edited; delete it when it is not needed",
        present,
        Optional.empty());
  }

  private Target known(Entry known, Present now, String text) {
    Optional<String> unmerged = known.unmerged().filter(old -> asideThere);
    if (unmerged.isEmpty() && known.wrote(now.text())) {
      return Target.written(path, Action.UPDATE, "", present, text, Entry.of(text));
    }
    if (unmerged.isEmpty() && known.hashes().contains(Hashes.of(text))) {
      return Target.quiet(
          path,
          Action.KEEP,
          "was edited; nothing new is generated for it",
          present,
          Optional.of(Entry.of(text)));
    }
    Optional<String> start = unmerged.isPresent() ? unmerged : base;
    if (start.isEmpty()) {
      return conflict(
          "was edited, and what was generated before cannot be made again", now.text(), text);
    }
    TextMerge merge = TextMerge.of(path.endsWith(".java"), start.get(), now.text(), text);
    if (!merge.conflicts().isEmpty()) {
      return conflict(places(merge.conflicts()), start.get(), text);
    }
    if (merge.text().equals(now.text())) {
      return Target.quiet(
          path,
          Action.KEEP,
          "was edited, and holds all that is new",
          present,
          Optional.of(Entry.of(text)));
    }
    String note =
        "%d generated change%s beside those made by hand"
            .formatted(merge.taken(), merge.taken() == 1 ? "" : "s");
    return Target.written(path, Action.MERGE, note, present, merge.text(), Entry.of(text));
  }

  private Target inTheWay(String reason) {
    return Target.quiet(
        path,
        Action.CONFLICT,
        reason + "; move it away, or generate into another folder",
        present,
        entry);
  }

  private Target conflict(String reason, String start, String text) {
    String note =
        "%s; what is generated now goes to %s%s: take over what is wanted, then delete that file"
            .formatted(reason, path.substring(path.lastIndexOf('/') + 1), Target.ASIDE);
    Entry pending = new Entry(List.of(Hashes.of(text)), Optional.of(start));
    return new Target(
        new Step(path, Action.CONFLICT, note),
        present,
        Optional.empty(),
        Optional.of(text),
        Optional.of(pending));
  }

  private static String places(List<String> places) {
    return String.join(", ", places) + " changed both by hand and by the generator";
  }
}
