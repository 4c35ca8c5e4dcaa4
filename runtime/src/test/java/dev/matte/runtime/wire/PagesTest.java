package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.fixture.ListsText;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.protocol.CacheScope;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.tool.ToolDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in parts; items of the protocol checklist in the names. */
class PagesTest {

  private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
  private static final Pattern NAME = Pattern.compile("\"(?:name|uri|uriTemplate)\":\"([^\"]+)\",");

  @ParameterizedTest
  @CsvSource({"1,18", "5,4", "17,2", "18,1", "100,1"})
  void tools_pageByPage_areTheWholeList_PAG1(int size, int pages) {
    JudgedPeer peer =
        new JudgedPeer(McpHost.builder("t", "1").add(new TestBinding()).pageSize(size).build());
    String whole =
        new JudgedPeer(McpHost.builder("t", "1").add(new TestBinding()).build())
            .request("1", "tools/list", "")
            .line();

    List<String> got = pages(peer, "tools/list");

    assertThat(got).hasSize(pages);
    assertThat(String.join(",", got.stream().map(PagesTest::entries).toList()))
        .isEqualTo(entries(whole));
    assertThat(whole).doesNotContain("nextCursor");
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"resources/list", "resources/templates/list", "prompts/list"})
  void others_ofSeveralBindings_arePagedAsDeclared_PAG1(String method) {
    JudgedPeer peer =
        new JudgedPeer(
            McpHost.builder("t", "1")
                .add(new TestBinding())
                .add(listed("z", "b"))
                .add(listed("a", "y"))
                .pageSize(2)
                .build());

    List<String> got = pages(peer, method);

    assertThat(got).hasSize(3);
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(String.join("", got).replace('}', ','));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    assertThat(names).containsSubsequence("z", "b", "a", "y");
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"x\"",
        "\"!!\"",
        "7",
        "{}",
        "\"MA\"",
        "\"MXRlc3Q6Ly9ub3Rl\"",
        "\"M2dyZWV0\""
      })
  void cursor_thatNobodyGaveOut_isRefused_PAG2(String cursor) {
    JudgedPeer peer =
        new JudgedPeer(McpHost.builder("t", "1").add(new TestBinding()).pageSize(5).build());

    assertThat(peer.request("1", "tools/list", "\"cursor\":" + cursor).line())
        .contains("-32602", "params.cursor");
    assertThat(peer.request("2", "resources/list", "\"cursor\":\"MXRlc3Q6Ly9ub25l\"").line())
        .contains("-32602", "params.cursor");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void pages_allOfThem_sayTheSameOfCaching_CACHE2() {
    JudgedPeer peer =
        new JudgedPeer(
            McpHost.builder("t", "1")
                .add(new TestBinding())
                .cacheLists(Duration.ofMinutes(1), CacheScope.PUBLIC)
                .pageSize(7)
                .build());

    assertThat(pages(peer, "tools/list"))
        .hasSize(3)
        .allMatch(page -> page.contains("\"ttlMs\":60000,\"cacheScope\":\"public\""));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void cursor_ofAToolThatHasGone_leadsToTheNextOne_PAG2() {
    McpHost host = McpHost.builder("t", "1").changing(Change.Kind.TOOLS).pageSize(2).build();
    for (String name : List.of("a", "b", "c", "d")) {
      host.tools()
          .add(
              ToolDefinition.of(name, "Does.", "{\"type\":\"object\"}"),
              call -> CallToolResult.empty());
    }
    JudgedPeer peer = new JudgedPeer(host);
    Matcher cursor = CURSOR.matcher(peer.request("1", "tools/list", "").line());
    assertThat(cursor.find()).isTrue();
    host.tools().remove("b");

    assertThat(peer.request("2", "tools/list", "\"cursor\":\"" + cursor.group(1) + '"').line())
        .contains("\"name\":\"c\"", "\"name\":\"d\"")
        .doesNotContain("\"name\":\"a\"", "nextCursor");
    assertThat(peer.finish()).isEmpty();
  }

  private static List<String> pages(JudgedPeer peer, String method) {
    List<String> pages = new ArrayList<>();
    String params = "";
    while (true) {
      String page = peer.request("1", method, params).line();
      pages.add(page);
      Matcher cursor = CURSOR.matcher(page);
      if (!cursor.find()) {
        return pages;
      }
      params = "\"cursor\":\"" + cursor.group(1) + '"';
    }
  }

  private static String entries(String answer) {
    return answer.substring(answer.indexOf('[') + 1, answer.lastIndexOf(']'));
  }

  private static ServerBinding listed(String... names) {
    ListsText lists = new ListsText();
    for (String name : names) {
      lists.same(1, name, "{\"uri\":\"" + name + "\",\"name\":\"n\"}");
    }
    for (String name : names) {
      lists.same(2, name, "{\"uriTemplate\":\"" + name + "\",\"name\":\"n\"}");
    }
    for (String name : names) {
      lists.same(3, name, "{\"name\":\"" + name + "\",\"description\":\"d\"}");
    }
    Catalog catalog = lists.catalog();
    return new Listed(catalog);
  }

  /** Lists things and serves nothing. */
  private record Listed(Catalog catalog) implements ServerBinding {
    @Override
    public CallToolResult callTool(ToolCall call) {
      throw new UnsupportedOperationException();
    }
  }
}
