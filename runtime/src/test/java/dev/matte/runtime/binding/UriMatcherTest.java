package dev.matte.runtime.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UriMatcherTest {

  @Test
  void match_simpleVariable_stopsAtSlashes() {
    UriMatcher users = UriMatcher.builder().literal("users://").simple("id").build();

    assertThat(users.match("users://a%2Fb")).hasToString("{\"id\":\"a/b\"}");
    assertThat(users.match("users://a/b")).isNull();
    assertThat(users.match("users://")).isNull();
  }

  @Test
  void match_reservedVariable_takesWhatTheRestLeaves() {
    UriMatcher files =
        UriMatcher.builder().literal("file:///").reserved("path").label("type").build();

    assertThat(files.match("file:///a/b.c.txt"))
        .hasToString("{\"type\":\"txt\",\"path\":\"a/b.c\"}");
  }

  @Test
  void match_query_takesAnyOrderAndMissingVariables() {
    UriMatcher search = UriMatcher.builder().literal("s:").query("q", "page").build();

    assertThat(search.match("s:?page=2&q=x%20y")).hasToString("{\"page\":\"2\",\"q\":\"x y\"}");
    assertThat(search.match("s:")).hasToString("{}");
    assertThat(search.match("s:?other=1")).isNull();
    assertThat(search.match("s:?q=1&q=2")).isNull();
  }

  @Test
  void match_brokenPercentSignOrBytes_isNone() {
    UriMatcher users = UriMatcher.builder().literal("u:").simple("id").build();

    assertThat(users.match("u:%4")).isNull();
    assertThat(users.match("u:%zz")).isNull();
    assertThat(users.match("u:%ff")).isNull();
  }
}
