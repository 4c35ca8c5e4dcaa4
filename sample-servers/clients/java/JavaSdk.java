import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientSseClientTransport;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteRequest;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.LoggingLevel;
import io.modelcontextprotocol.spec.McpSchema.PromptReference;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calls the everything sample with the client of the Java SDK over each of its transports. Fails at the first answer
 * that is not as expected. Arguments: the command java, and the sample's jar.
 */
final class JavaSdk {
  private static final int PATIENCE_SECONDS = 30;

  private final McpSyncClient client;
  private final BlockingQueue<Double> progress = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> logged = new LinkedBlockingQueue<>();
  private final BlockingQueue<Integer> toolChanges = new LinkedBlockingQueue<>();
  private int answers;

  private JavaSdk(McpClientTransport transport) {
    client =
        McpClient.sync(transport)
            .requestTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .initializationTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .capabilities(McpSchema.ClientCapabilities.builder().elicitation().sampling().roots(true).build())
            .roots(new McpSchema.Root("file:///somewhere", "somewhere"))
            .elicitation(
                form ->
                    McpSchema.ElicitResult.builder(McpSchema.ElicitResult.Action.ACCEPT)
                        .content(Map.of("username", "otter", "email", "otter@example.com"))
                        .build())
            .sampling(
                question ->
                    McpSchema.CreateMessageResult.builder(McpSchema.Role.ASSISTANT, "Paris it is.", "test").build())
            .toolsChangeConsumer(tools -> toolChanges.add(tools.size()))
            .progressConsumer(report -> progress.add(report.progress()))
            .loggingConsumer(message -> logged.add(message.data()))
            .build();
  }

  public static void main(String[] arguments) {
    int exitCode = 1;
    try {
      run(arguments[0], arguments[1]);
      exitCode = 0;
    } catch (Throwable e) {
      e.printStackTrace();
    }
    // The client's threads would keep the program alive.
    System.exit(exitCode);
  }

  private static void run(String java, String jar) throws Exception {
    List<String> command = List.of("-jar", jar);
    ServerParameters stdio = ServerParameters.builder(java).args(command).arg("--stdio").build();
    play("stdio", new StdioClientTransport(stdio, McpJsonDefaults.getMapper()));

    List<String> program = new ArrayList<>(List.of(java));
    program.addAll(command);
    program.addAll(List.of("--http", "0"));
    Process server = new ProcessBuilder(program).redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
    try {
      URI address = address(server.errorReader());
      String base = address.resolve("/").toString();
      play(
          "Streamable HTTP",
          HttpClientStreamableHttpTransport.builder(base).endpoint(address.getPath()).resumableStreams(true).build());
      brokenConnections(address);
      play("HTTP+SSE", HttpClientSseClientTransport.builder(base).sseEndpoint("/sse").build());
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static URI address(BufferedReader words) throws Exception {
    Pattern listening = Pattern.compile("listening on (\\S+)");
    StringBuilder said = new StringBuilder();
    for (String line = words.readLine(); line != null; line = words.readLine()) {
      Matcher match = listening.matcher(line);
      if (match.find()) {
        return URI.create(match.group(1));
      }
      said.append(line).append('\n');
    }
    throw new AssertionError("the server does not start: " + said);
  }

  private static void play(String way, McpClientTransport transport) throws Exception {
    JavaSdk sdk = new JavaSdk(transport);
    try {
      sdk.greeting();
      sdk.tools();
      sdk.reports();
      sdk.resources();
      sdk.prompts();
      sdk.questions();
    } finally {
      sdk.client.closeGracefully();
    }
    System.out.println("ok - Java SDK, " + way + ": " + sdk.answers + " answers as expected");
  }

  /** Breaks the connections of a session, which goes on. The client does not open its stream for changes again. */
  private static void brokenConnections(URI address) throws Exception {
    try (Wire wire = new Wire(address)) {
      JavaSdk sdk =
          new JavaSdk(
              HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + wire.port())
                  .endpoint(address.getPath())
                  .resumableStreams(true)
                  .build());
      sdk.client.initialize();
      // Answered once the server tells this session of changes, so the stream for them is open.
      sdk.changed();
      wire.cut();
      sdk.same("This is a simple text response for testing.", text(sdk.call("test_simple_text", Map.of())));
      sdk.client.closeGracefully();
      System.out.println("ok - Java SDK, broken connections: " + sdk.answers + " answers as expected");
    }
  }

  private void changed() throws InterruptedException {
    toolChanges.clear();
    call("test_trigger_tool_change", Map.of());
    check(toolChanges.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) != null, "no word of the change");
  }

  private void greeting() {
    McpSchema.InitializeResult hello = client.initialize();
    same("everything", hello.serverInfo().name());
    client.ping();
    // The revision of HTTP+SSE knows completions, but not how to say so.
    boolean old = hello.protocolVersion().equals(ProtocolVersions.MCP_2024_11_05);
    check(old || hello.capabilities().completions() != null, hello);
  }

  private void tools() {
    List<String> names = client.listTools().tools().stream().map(McpSchema.Tool::name).toList();
    check(names.contains("test_simple_text"), names);
    same("This is a simple text response for testing.", text(call("test_simple_text", Map.of())));
    List<String> types =
        call("test_multiple_content_types", Map.of()).content().stream().map(McpSchema.Content::type).toList();
    same(List.of("text", "image", "resource"), types);
    same(true, call("test_error_handling", Map.of()).isError());
    String refused = refusal(() -> call("test_x_mcp_header", Map.of()));
    check(refused.contains("region"), refused);
    same(-32602, error(() -> call("test_no_such_tool", Map.of())));
  }

  private void reports() throws InterruptedException {
    client.callTool(CallToolRequest.builder("test_tool_with_progress").progressToken("token").build());
    // The client hands each report to whichever of its threads is free.
    Set<Double> reports = new TreeSet<>();
    for (int i = 0; i < 3; i++) {
      reports.add(progress.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    same(Set.of(0.0, 50.0, 100.0), reports);
    client.setLoggingLevel(LoggingLevel.INFO);
    call("test_tool_with_logging", Map.of());
    Set<String> messages = new TreeSet<>();
    for (int i = 0; i < 3; i++) {
      messages.add(logged.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    same(Set.of("Tool execution started", "Tool processing data", "Tool execution completed"), messages);
  }

  private void resources() {
    check(client.listResources().resources().stream().anyMatch(r -> r.uri().equals("test://static-text")), "resources");
    same("test://template/{id}/data", client.listResourceTemplates().resourceTemplates().get(0).uriTemplate());
    McpSchema.ResourceContents data = client.readResource(new ReadResourceRequest("test://template/7/data")).contents().get(0);
    check(((TextResourceContents) data).text().contains("\"id\":\"7\""), data);
    same(-32002, error(() -> client.readResource(new ReadResourceRequest("test://none"))));
  }

  private void prompts() {
    check(!client.listPrompts().prompts().isEmpty(), "prompts");
    McpSchema.GetPromptResult prompt =
        client.getPrompt(new GetPromptRequest("test_prompt_with_arguments", Map.of("arg1", "a", "arg2", "b")));
    TextContent content = (TextContent) prompt.messages().get(0).content();
    same("Prompt with arguments: arg1='a', arg2='b'", content.text());
    CompleteRequest typed =
        CompleteRequest.builder(
                new PromptReference("test_prompt_with_arguments"),
                new CompleteRequest.CompleteArgument("arg1", "par"))
            .build();
    same(List.of("paris", "park", "party"), client.completeCompletion(typed).completion().values());
  }

  private void questions() {
    // The revision of HTTP+SSE has no elicitation.
    if (!client.getCurrentInitializationResult().protocolVersion().equals(ProtocolVersions.MCP_2024_11_05)) {
      String user = text(call("test_elicitation", Map.of("message", "Who are you?")));
      check(user.contains("accept") && user.contains("otter@example.com"), user);
    }
    String capital = text(call("test_sampling", Map.of("prompt", "The capital of France?")));
    check(capital.contains("Paris it is."), capital);
    String roots = text(call("test_input_required_result_list_roots", Map.of()));
    check(roots.contains("file:///somewhere"), roots);
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  /** The words of a refusal: a result from revision 2025-11-25 on, before that a protocol error. */
  private static String refusal(Supplier<CallToolResult> call) {
    try {
      CallToolResult result = call.get();
      return result.isError() ? text(result) : "refused nothing";
    } catch (McpError e) {
      return e.getMessage();
    }
  }

  private static int error(Runnable request) {
    try {
      request.run();
    } catch (McpError e) {
      return e.getJsonRpcError().code();
    }
    throw new AssertionError("no error");
  }

  private void same(Object expected, Object found) {
    check(Objects.equals(expected, found), found + " is not " + expected);
  }

  private void check(boolean holds, Object otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
    answers++;
  }

  /** A port on this machine whose connections lead to the server, until they are cut. */
  private static final class Wire implements AutoCloseable {
    private final ServerSocket port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Wire(URI address) throws IOException {
      start(
          () -> {
            while (true) {
              Socket near = port.accept();
              Socket far = new Socket(address.getHost(), address.getPort());
              open.addAll(List.of(near, far));
              start(() -> carry(near, far));
              start(() -> carry(far, near));
            }
          });
    }

    int port() {
      return port.getLocalPort();
    }

    void cut() throws IOException {
      for (Socket socket : open) {
        socket.close();
      }
      open.clear();
    }

    @Override
    public void close() throws IOException {
      port.close();
      cut();
    }

    private static void carry(Socket from, Socket to) throws IOException {
      try (from; to) {
        from.getInputStream().transferTo(to.getOutputStream());
      }
    }

    private static void start(Carrying work) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  work.run();
                } catch (IOException e) {
                  // Cut, or closed by one side: the other side sees the end as well.
                }
              });
      thread.setDaemon(true);
      thread.start();
    }

    private interface Carrying {
      void run() throws IOException;
    }
  }
}
