package dev.matte.sample.claudeflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryStoreTest {
  @TempDir Path folder;
  private final SetClock clock = new SetClock();
  private Path path;
  private MemoryStore store;

  @BeforeEach
  void open() {
    path = folder.resolve("deep/in/memory.db");
    store = new MemoryStore(path, clock, Duration.ofSeconds(10));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void store_newKey_isRetrieved() {
    Stored stored = store.store("default", "k", "v");

    assertThat(stored.replaced()).isFalse();
    assertThat(store.retrieve("default", "k").orElseThrow().value()).isEqualTo("v");
  }

  @Test
  void store_sameKey_replacesAndKeepsTheBirthday() {
    store.store("default", "k", "old");
    clock.pass(Duration.ofHours(1));

    Stored stored = store.store("default", "k", "new");

    Entry entry = store.peek("default", "k").orElseThrow();
    assertThat(stored.replaced()).isTrue();
    assertThat(entry.value()).isEqualTo("new");
    assertThat(Duration.between(entry.createdAt(), entry.updatedAt()))
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void store_sameKeyInAnotherNamespace_standsBesideIt() {
    store.store("a", "k", "1");
    store.store("b", "k", "2");

    assertThat(store.peek("a", "k").orElseThrow().value()).isEqualTo("1");
    assertThat(store.peek("b", "k").orElseThrow().value()).isEqualTo("2");
  }

  @Test
  void retrieve_severalTimes_isCounted() {
    store.store("default", "k", "v");
    store.retrieve("default", "k");
    store.peek("default", "k");

    assertThat(store.retrieve("default", "k").orElseThrow().accessCount()).isEqualTo(2);
  }

  @Test
  void retrieve_missing_isEmpty() {
    assertThat(store.retrieve("default", "nothing")).isEmpty();
  }

  @Test
  void entry_pastItsTime_isGoneEverywhere() throws SQLException {
    store.store("default", "k", "fleeting", Duration.ofSeconds(10));
    clock.pass(Duration.ofSeconds(9));
    assertThat(store.peek("default", "k")).isPresent();

    clock.pass(Duration.ofSeconds(1));

    assertThat(store.retrieve("default", "k")).isEmpty();
    assertThat(store.list("default", "")).isEmpty();
    assertThat(keys(store.search("*", 10))).isEmpty();
    assertThat(keys(store.search("fleeting", 10))).isEmpty();
    assertThat(store.store("default", "k", "again").replaced()).isFalse();
    try (RawFile raw = new RawFile(path)) {
      assertThat(raw.text("SELECT count(*) FROM memory_entries")).isEqualTo("1");
      raw.checkIndex();
    }
  }

  @Test
  void entry_storedAgainWithoutTime_staysForGood() {
    store.store("default", "k", "v", Duration.ofSeconds(10));
    store.store("default", "k", "v");
    clock.pass(Duration.ofDays(1));

    assertThat(store.peek("default", "k").orElseThrow().expiresAt()).isEmpty();
  }

  @Test
  void search_wildcards_compareWholeKeys() {
    for (String key : List.of("user:1", "user:22", "superuser:1", "User:1", "user[1]")) {
      store.store("default", key, "-");
    }

    assertThat(keys(store.search("user:*", 10))).containsExactly("user:1", "user:22");
    assertThat(keys(store.search("user:?", 10))).containsExactly("user:1");
    assertThat(keys(store.search("*user*", 10)))
        .containsExactly("superuser:1", "user:1", "user:22", "user[1]");
    assertThat(keys(store.search("user[1]*", 10))).containsExactly("user[1]");
  }

  @Test
  void search_words_findsKeysFirstThenText() {
    store.store("default", "notes", "The Crème brûlée recipe, with sugar");
    store.store("default", "sugar-rate", "none");
    store.store("other", "sweets", "Sugar and sugar");

    Found found = store.search("SUGAR", 10);

    assertThat(keys(found)).containsExactly("sugar-rate", "sweets", "notes");
    assertThat(found.hits()).extracting(Found.Hit::byKey).containsExactly(true, false, false);
    assertThat(keys(store.search("creme recipe", 10))).containsExactly("notes");
    assertThat(keys(store.search("creme recipe", "other", 10))).isEmpty();
  }

  @Test
  void search_overLimit_saysSo() {
    for (int i = 0; i < 5; i++) {
      store.store("default", "k" + i, "v");
    }

    assertThat(keys(store.search("k*", 3))).containsExactly("k0", "k1", "k2");
    assertThat(store.search("k*", 3).more()).isTrue();
    assertThat(store.search("k*", 5).more()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; DROP TABLE memory_entries; --",
        "\" OR 1=1 --",
        "$HOME $(id) `id` ; rm -rf / | cat && true",
        "NEAR(a b, 2)",
        "key:a AND b OR NOT c",
        "\"unclosed",
        "^a + b - {c} : (d",
        "100%_\\",
        "[a-z]",
        "🦦 ἄλφα 日本語 \u200d é e\u0301 \uFFFF",
        "tab\tnew\nline\r\u0001\u001f",
        "  spaces  ",
      })
  void anyText_asKeyValueNamespaceAndPattern_isOnlyText(String text) throws SQLException {
    store.store(text, text, text);
    store.store("default", "innocent", "bystander");

    assertThat(store.retrieve(text, text).orElseThrow().value()).isEqualTo(text);
    assertThat(store.list(text, text)).hasSize(1);
    assertThat(keys(store.search(text, 10))).containsExactly(text);
    assertThat(keys(store.search(text + "*", text, 10))).containsExactly(text);
    assertThat(keys(store.search("*", 10))).hasSize(2);
    try (RawFile raw = new RawFile(path)) {
      assertThat(raw.text("PRAGMA integrity_check")).isEqualTo("ok");
      raw.checkIndex();
    }
  }

  @Test
  void value_withNul_comesBackWhole() {
    store.store("default", "k", "before\0after");

    assertThat(store.retrieve("default", "k").orElseThrow().value()).isEqualTo("before\0after");
    assertThat(keys(store.search("before", 10))).containsExactly("k");
    assertThat(keys(store.search("be\0fore \0", 10))).isEmpty();
  }

  @Test
  void search_punctuationOnly_findsNothing() {
    store.store("default", "k", "v");

    assertThat(keys(store.search("!!! ---", 10))).isEmpty();
    assertThat(keys(store.search("   ", 10))).isEmpty();
  }

  @Test
  void transaction_thatThrows_leavesNothing() {
    assertThatThrownBy(
            () ->
                store.transaction(
                    () -> {
                      store.store("default", "k", "v");
                      throw new IllegalStateException("half way");
                    }))
        .hasMessage("half way");

    assertThat(store.peek("default", "k")).isEmpty();
    store.store("default", "k", "after");
    assertThat(store.peek("default", "k")).isPresent();
  }

  @Test
  void usage_counts_whatIsThere() {
    store.store("a", "k", "é");
    store.store("a", "l", "x", Duration.ofSeconds(5));
    store.store("b", "k", "v");
    store.retrieve("b", "k");
    clock.pass(Duration.ofSeconds(5));

    assertThat(store.usage())
        .extracting(Usage::namespace, Usage::entries, Usage::bytes, Usage::accesses)
        .containsExactly(tuple("a", 1L, 3L, 0L), tuple("b", 1L, 2L, 1L));
    assertThat(store.purge()).isEqualTo(1);
    assertThat(store.clear("a")).isEqualTo(1);
    assertThat(store.usage()).extracting(Usage::namespace).containsExactly("b");
  }

  @Test
  void copy_andCompacting_leaveTheEntriesAlone() throws SQLException {
    store.store("default", "k", "otter");
    assertThat(keys(store.search("otter", 10))).containsExactly("k");

    store.copyTo(folder.resolve("copy.db"));
    store.compact();

    assertThat(keys(store.search("otter", 10))).containsExactly("k");
    try (MemoryStore copy = new MemoryStore(folder.resolve("copy.db"))) {
      assertThat(keys(copy.search("otter", 10))).containsExactly("k");
    }
    assertThatThrownBy(() -> store.copyTo(folder.resolve("copy.db")))
        .isInstanceOf(MemoryException.class);
  }

  @Test
  void file_thatIsNoDatabase_isRefusedByName() throws Exception {
    Path letter =
        java.nio.file.Files.writeString(folder.resolve("letter.txt"), "Dear reader, ".repeat(99));
    try (MemoryStore bad = new MemoryStore(letter)) {
      assertThatThrownBy(() -> bad.peek("default", "k"))
          .isInstanceOf(MemoryException.class)
          .hasMessageContaining("letter.txt");
    }
  }

  private static List<String> keys(Found found) {
    return found.hits().stream().map(hit -> hit.entry().key()).toList();
  }
}
