package dev.matte.sample.claudeflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that a legacy server made, and goes on using. */
class LegacyFileTest {
  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void place() {
    path = folder.resolve("memory.db");
  }

  @Test
  void oldEntries_areFoundByKeyAndText() throws SQLException {
    try (RawFile old = RawFile.legacy(path)) {
      old.insert("default", "plan", "Ship the otter feature");
    }

    try (MemoryStore store = new MemoryStore(path)) {
      assertThat(store.retrieve("default", "plan").orElseThrow().value()).contains("otter");
      assertThat(store.search("otter", 10).hits()).hasSize(1);
    }
  }

  @Test
  void oldTable_staysAsItWas() throws SQLException {
    String ddl = "SELECT sql FROM sqlite_master WHERE name = 'memory_entries'";
    String before;
    try (RawFile old = RawFile.legacy(path)) {
      old.run(
          "INSERT INTO memory_entries (key, value, metadata) VALUES ('k', 'v', '{\"type\":\"x\"}')");
      before = old.text(ddl);
    }

    try (MemoryStore store = new MemoryStore(path)) {
      store.store("default", "k", "new");
    }

    try (RawFile old = new RawFile(path)) {
      assertThat(old.text(ddl)).isEqualTo(before);
      assertThat(old.text("PRAGMA user_version")).isEqualTo("0");
      assertThat(old.text("SELECT value || metadata FROM memory_entries"))
          .isEqualTo("new{\"type\":\"x\"}");
    }
  }

  @Test
  void oldServerWritingMeanwhile_isIndexedAtOnce() throws SQLException {
    try (RawFile old = RawFile.legacy(path);
        MemoryStore store = new MemoryStore(path)) {
      store.store("default", "mine", "first");

      old.insert("default", "theirs", "a walrus");
      old.replace("default", "mine", "a seal");
      old.run("DELETE FROM memory_entries WHERE key = 'theirs'");

      assertThat(store.search("seal", 10).hits()).hasSize(1);
      assertThat(store.search("first", 10).hits()).isEmpty();
      assertThat(store.search("walrus", 10).hits()).isEmpty();
    }
  }

  @Test
  void indexLeftBehindByReplace_isRebuiltOnOpening() throws SQLException {
    try (MemoryStore store = new MemoryStore(path)) {
      store.store("default", "k", "first");
    }
    try (RawFile old = new RawFile(path)) {
      old.replace("default", "k", "second");
    }

    try (MemoryStore store = new MemoryStore(path)) {
      assertThat(store.search("second", 10).hits()).hasSize(1);
    }
    try (RawFile old = new RawFile(path)) {
      old.checkIndex();
    }
  }

  @Test
  void tableMadeAnew_isIndexedOnOpening() throws SQLException {
    try (MemoryStore store = new MemoryStore(path)) {
      store.store("default", "gone", "badger");
    }
    try (RawFile old = new RawFile(path)) {
      old.run("DROP TABLE memory_entries");
      old.run(RawFile.LEGACY.get(1));
      old.insert("default", "fresh", "heron");
    }

    try (MemoryStore store = new MemoryStore(path)) {
      assertThat(store.search("heron", 10).hits()).hasSize(1);
      assertThat(store.search("badger", 10).hits()).isEmpty();
      store.store("default", "later", "stork");
      assertThat(store.search("stork", 10).hits()).hasSize(1);
    }
    try (RawFile old = new RawFile(path)) {
      old.checkIndex();
    }
  }
}
