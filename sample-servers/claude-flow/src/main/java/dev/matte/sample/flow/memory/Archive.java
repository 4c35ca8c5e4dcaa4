package dev.matte.sample.flow.memory;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.claudeflow.store.Entry;
import dev.matte.sample.claudeflow.store.MemoryException;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.store.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Copies of the memory in files of the same form, which the legacy server could read as well. */
final class Archive {
  private final MemoryStore store;
  private final InstantSource clock;

  Archive(MemoryStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Writes a copy, beside the file if nobody says where. Nothing is ever written over. */
  void backup(@Nullable String path, ObjectNode answer) {
    Path target =
        path == null
            ? beside("backups/memory-" + clock.instant().toEpochMilli() + ".db")
            : path(path);
    if (Files.exists(target)) {
      throw new ToolException("path: there is something already at " + target);
    }
    try {
      Path folder = target.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new ToolException("path: no folder can be made for " + target, e);
    }
    store.copyTo(target);
    answer.put("path", target.toString()).put("bytes", size(target));
    answer.put("entries", entries(store));
  }

  /** Takes all entries of a copy; those under other keys stay. */
  void restore(String backupPath, ObjectNode answer) {
    Path source = path(backupPath);
    try (MemoryStore copy = opened(source)) {
      answer.put("path", source.toString());
      answer.put("restored", store.transaction(() -> copyAll(copy, store, false)));
    }
  }

  /** Gives each of two files what is newer in the other. */
  void sync(String target, ObjectNode answer) {
    Path path = path(target);
    try (MemoryStore other = opened(path)) {
      answer.put("target", path.toString());
      answer.put("received", store.transaction(() -> copyAll(other, store, true)));
      answer.put("sent", other.transaction(() -> copyAll(store, other, true)));
    }
  }

  /** Forgets what has expired, and makes the file small. */
  void compress(ObjectNode answer) {
    long before = fileBytes();
    answer.put("expired", store.purge());
    store.compact();
    answer.put("bytesBefore", before).put("bytesAfter", fileBytes());
  }

  /** The length of the file and what is written ahead of it. */
  long fileBytes() {
    return size(store.path()) + size(Path.of(store.path() + "-wal"));
  }

  /** How many entries were stored since then, and are still there. */
  long storedSince(Instant time) {
    return store.usage().stream()
        .flatMap(usage -> store.list(usage.namespace(), "").stream())
        .filter(entry -> !entry.updatedAt().isBefore(time))
        .count();
  }

  private int copyAll(MemoryStore from, MemoryStore to, boolean onlyNewer) {
    int copied = 0;
    for (Usage usage : from.usage()) {
      for (Entry entry : from.list(usage.namespace(), "")) {
        boolean older =
            onlyNewer
                && to.peek(entry.namespace(), entry.key())
                    .filter(present -> asNew(present, entry))
                    .isPresent();
        if (!older) {
          to.store(entry.namespace(), entry.key(), entry.value(), left(entry));
          copied++;
        }
      }
    }
    return copied;
  }

  private static boolean asNew(Entry present, Entry entry) {
    return present.value().equals(entry.value())
        || !present.updatedAt().isBefore(entry.updatedAt());
  }

  private @Nullable Duration left(Entry entry) {
    return entry.expiresAt().map(end -> Duration.between(clock.instant(), end)).orElse(null);
  }

  private static MemoryStore opened(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new ToolException("there is no file " + path);
    }
    MemoryStore copy = new MemoryStore(path);
    try {
      copy.usage();
      return copy;
    } catch (MemoryException e) {
      copy.close();
      throw new ToolException(path + " is no memory file", e);
    }
  }

  private Path beside(String name) {
    Path file = store.path().toAbsolutePath();
    return file.resolveSibling(name);
  }

  private Path path(String text) {
    try {
      Path path = Path.of(text).toAbsolutePath().normalize();
      if (path.equals(store.path().toAbsolutePath().normalize())) {
        throw new ToolException("this is the memory itself: " + path);
      }
      return path;
    } catch (InvalidPathException e) {
      throw new ToolException("expected a path, found \"" + text + "\"", e);
    }
  }

  private static long entries(MemoryStore store) {
    List<Usage> usage = store.usage();
    return usage.stream().mapToLong(Usage::entries).sum();
  }

  private static long size(Path path) {
    try {
      return Files.exists(path) ? Files.size(path) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
