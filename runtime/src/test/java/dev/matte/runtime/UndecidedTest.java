package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.skill.Skills;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody decided on, where a host closes it. */
class UndecidedTest {

  private static final Access ADMINS = Access.requires().role("admin");
  private static final Caller ADMIN = Caller.of("ada").roles(List.of("admin"));
  private static final Caller OTHER = Caller.of("eve");

  @TempDir Path folder;

  @Test
  void template_isNotRead() {
    McpHost host = closed(new Plain("notes"));

    assertThat(read(host, ADMIN, "notes://a")).contains("\"code\":403").doesNotContain("text of");
    assertThat(read(host, OTHER, "notes://a")).contains("\"code\":403").doesNotContain("text of");
  }

  @Test
  void template_isNotSubscribedTo() {
    List<String> heard = new ArrayList<>();
    try (InProcess eve =
        Judged.connect(closed(new Plain("notes"))).as(OTHER).onNotification(heard::add)) {
      eve.request(
          message(
              "subscriptions/listen",
              "\"notifications\":{\"resourceSubscriptions\":[\"notes://a\"]}"));

      assertThat(heard.get(0)).contains("acknowledged").doesNotContain("notes://a");
    }
  }

  @Test
  void templateOfAnotherBinding_isReadByWhomItAdmits() {
    McpHost host = closed(new Plain("notes"), new Decided("plans"));

    assertThat(read(host, ADMIN, "plans://a")).contains("text of plans://a");
    assertThat(read(host, OTHER, "plans://a")).contains("\"code\":403");
  }

  @Test
  void unknownUri_isNotFound_whereTemplatesTell() {
    assertThat(read(closed(new Decided("plans")), ADMIN, "notes://a")).contains("\"code\":-32602");
  }

  @Test
  void skills_areNeitherListedNorRead() throws IOException {
    McpHost host = closed(skills());

    assertThat(send(host, ADMIN, "skills/list", "")).contains("\"skills\":[]");
    assertThat(read(host, ADMIN, "skill://one/SKILL.md")).contains("\"code\":403");
    assertThat(read(host, ADMIN, "skill://one/more.txt")).contains("\"code\":403");
    assertThat(send(host, ADMIN, "skills/get", "\"uri\":\"skill://one/SKILL.md\""))
        .contains("\"code\":-32602");
    assertThat(send(host, ADMIN, "resources/directory/read", "\"uri\":\"skill://one\""))
        .contains("\"code\":-32602");
  }

  @Test
  void skills_thatDemandSomething_areForThoseWhoMeetIt() throws IOException {
    McpHost host = closed(skills().requiring(ADMINS));

    assertThat(send(host, ADMIN, "skills/list", "")).contains("skill://one/SKILL.md");
    assertThat(send(host, OTHER, "skills/list", "")).contains("\"skills\":[]");
    assertThat(read(host, ADMIN, "skill://one/more.txt")).contains("more of it");
    assertThat(read(host, OTHER, "skill://one/more.txt")).contains("\"code\":403");
    assertThat(send(host, OTHER, "resources/list", "")).contains("\"resources\":[]");
  }

  private Skills skills() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Files.writeString(one.resolve("SKILL.md"), "---\nname: one\ndescription: First.\n---\n");
    Files.writeString(one.resolve("more.txt"), "more of it");
    return Skills.inFolder(folder);
  }

  private static McpHost closed(ServerBinding... bindings) {
    McpHostBuilder builder =
        McpHost.builder("test", "1.0").undecided(Access.DENY_ALL).changing(Change.Kind.CONTENTS);
    for (ServerBinding binding : bindings) {
      builder.add(binding);
    }
    return builder.build();
  }

  private static String read(McpHost host, Caller caller, String uri) {
    return send(host, caller, "resources/read", "\"uri\":\"" + uri + "\"");
  }

  private static String send(McpHost host, Caller caller, String method, String params) {
    try (InProcess client = Judged.connect(host).as(caller)) {
      return client.request(message(method, params)).orElseThrow();
    }
  }

  private static String message(String method, String params) {
    return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\""
        + method
        + "\",\"params\":{"
        + (params.isEmpty() ? "" : params + ",")
        + "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
        + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}";
  }

  /** A template of which nothing was said, so that it is not looked up either. */
  private static class Plain implements ServerBinding {

    private final String scheme;

    Plain(String scheme) {
      this.scheme = scheme;
    }

    boolean knows(String uri) {
      return uri.startsWith(scheme + "://");
    }

    @Override
    public Catalog catalog() {
      String uri = scheme + "://{name}";
      return new CatalogBuilder(scheme)
          .add(
              Catalog.Kind.TEMPLATE,
              uri,
              "{\"uriTemplate\":\"" + uri + "\",\"name\":\"" + scheme + "\"}")
          .build();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      throw new UnknownToolException(call.tool());
    }

    @Override
    public ReadResourceResult readResource(ResourceCall call) {
      if (!knows(call.uri())) {
        throw new UnknownResourceException(call.uri());
      }
      return ReadResourceResult.text(call.uri(), "text/plain", "text of " + call.uri());
    }
  }

  /** A template for admins. */
  private static final class Decided extends Plain {

    Decided(String scheme) {
      super(scheme);
    }

    @Override
    public Access access(Catalog.Kind kind, int index) {
      return kind == Catalog.Kind.TEMPLATE ? ADMINS : Access.UNDECIDED;
    }

    @Override
    public int findTemplate(String uri) {
      return knows(uri) ? 0 : -1;
    }
  }
}
