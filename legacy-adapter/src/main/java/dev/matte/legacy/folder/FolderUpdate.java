package dev.matte.legacy.folder;

import dev.matte.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Plans how generated files come into a folder. */
public final class FolderUpdate {

  private FolderUpdate() {}

  /**
   * Compares a folder with what is generated now, and writes nothing.
   *
   * @param folder may be missing
   * @param again makes what was generated last, when a file was edited since
   * @throws IOException if the folder, or what it remembers, cannot be read
   */
  public static Plan plan(Path folder, Generation next, Regenerator again) throws IOException {
    return plan(folder, next, again, new Disk());
  }

  static Plan plan(Path folder, Generation next, Regenerator again, Disk disk) throws IOException {
    Optional<LockFile> lock = LockFile.read(folder);
    Map<String, LockFile.Entry> entries = lock.map(LockFile::entries).orElse(Map.of());
    Map<String, String> texts = new HashMap<>();
    next.files().forEach(file -> texts.put(file.path(), file.text()));
    Bases bases = new Bases(lock, again);
    TreeSet<String> paths = new TreeSet<>(entries.keySet());
    paths.addAll(texts.keySet());
    List<Target> targets = new ArrayList<>();
    for (String path : paths) {
      Optional<LockFile.Entry> entry = Optional.ofNullable(entries.get(path));
      Optional<Present> present = Present.at(folder.resolve(path));
      boolean asideThere =
          Files.exists(folder.resolve(path + Target.ASIDE), LinkOption.NOFOLLOW_LINKS);
      String text = texts.get(path);
      Optional<String> base =
          text != null && edited(entry, present) ? bases.of(path) : Optional.empty();
      Decision decision = new Decision(path, entry, present, base, asideThere);
      targets.add(text == null ? decision.aboutNothing() : decision.about(text));
    }
    return new Plan(folder, lock, next, targets, disk);
  }

  private static boolean edited(Optional<LockFile.Entry> entry, Optional<Present> present) {
    return entry.isPresent() && present.isPresent() && !entry.get().wrote(present.get().text());
  }

  /** What was generated last, made once and only when somebody asks. */
  private static final class Bases {
    private final Optional<LockFile> lock;
    private final Regenerator again;
    private Optional<Map<String, String>> made = Optional.empty();

    Bases(Optional<LockFile> lock, Regenerator again) {
      this.lock = lock;
      this.again = again;
    }

    Optional<String> of(String path) {
      if (made.isEmpty()) {
        made = Optional.of(make());
      }
      return Optional.ofNullable(made.get().get(path));
    }

    private Map<String, String> make() {
      Map<String, String> texts = new HashMap<>();
      Json.Members options = lock.map(LockFile::options).orElse(Json.object().build());
      Json list = lock.map(LockFile::list).orElse(Json.nothing());
      try {
        again.generate(options, list).forEach(file -> texts.put(file.path(), file.text()));
      } catch (Exception e) {
        // A list that this version cannot use any more: edited files become conflicts, and say so.
        texts.clear();
      }
      return texts;
    }
  }
}
