package dev.matte.legacy.folder;

import dev.matte.legacy.folder.Step.Action;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What an update does about one path.
 *
 * @param step what people are told
 * @param present what stands there now
 * @param text what is going to stand there; empty when nothing is written
 * @param aside what is generated, when it goes beside the file because of a conflict
 * @param entry what the folder remembers of the path from then on
 */
record Target(
    Step step,
    Optional<Present> present,
    Optional<String> text,
    Optional<String> aside,
    Optional<LockFile.Entry> entry) {

  /** What is added to a path to make that of the generated text beside a conflict. */
  static final String ASIDE = ".generated";

  /** A path about which nothing is written. */
  static Target quiet(
      String path,
      Action action,
      String note,
      Optional<Present> present,
      Optional<LockFile.Entry> entry) {
    return new Target(
        new Step(path, action, note), present, Optional.empty(), Optional.empty(), entry);
  }

  /** A path that gets a text. */
  static Target written(
      String path,
      Action action,
      String note,
      Optional<Present> present,
      String text,
      LockFile.Entry entry) {
    return new Target(
        new Step(path, action, note),
        present,
        Optional.of(text),
        Optional.empty(),
        Optional.of(entry));
  }

  String path() {
    return step.path();
  }

  Action action() {
    return step.action();
  }

  /** The bytes that go to the path. */
  byte[] bytes(String lines) {
    return present
        .filter(now -> now.obstacle().isEmpty())
        .map(now -> now.encode(lines))
        .orElseGet(() -> lines.getBytes(StandardCharsets.UTF_8));
  }
}
