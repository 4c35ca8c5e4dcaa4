package dev.matte.processor.golden;

import com.google.testing.compile.Compilation;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.InvalidArgumentsException;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.BlobResourceContents;
import dev.matte.runtime.protocol.CallToolResult;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A generated binding around an interface whose methods are all default ones. */
final class LoadedBinding {
  private final ServerBinding binding;
  private final Catalog catalog;

  private LoadedBinding(ServerBinding binding) {
    this.binding = binding;
    this.catalog = binding.catalog();
  }

  static List<LoadedBinding> all(Compilation compilation) throws Exception {
    MemoryLoader loader = new MemoryLoader(compilation);
    List<LoadedBinding> bindings = new ArrayList<>();
    for (String path : GoodCase.generated(compilation).keySet()) {
      if (path.endsWith("Binding.java")) {
        Class<?> type = loader.loadClass(path.replace(".java", "").replace('/', '.'));
        Constructor<?> constructor = type.getConstructors()[0];
        Class<?> api = constructor.getParameterTypes()[0];
        Object author =
            Proxy.newProxyInstance(loader, new Class<?>[] {api}, InvocationHandler::invokeDefault);
        bindings.add(new LoadedBinding((ServerBinding) constructor.newInstance(author)));
      }
    }
    return bindings;
  }

  /** The binding itself. */
  ServerBinding binding() {
    return binding;
  }

  /** Whether the binding has a tool of the name. */
  boolean hasTool(String tool) {
    return index(tool) >= 0;
  }

  private int index(String tool) {
    int index = catalog.count(Catalog.Kind.TOOL) - 1;
    while (index >= 0 && !catalog.name(Catalog.Kind.TOOL, index).equals(tool)) {
      index--;
    }
    return index;
  }

  /**
   * Plays one line of a script, such as {@code forecast {"city":"Bern"}}, and says in one line what
   * came of it.
   */
  String play(String line) {
    String verb = line.substring(0, line.indexOf(' '));
    String rest = line.substring(line.indexOf(' ') + 1);
    try {
      return switch (verb) {
        case "resource:" -> resource(rest);
        case "prompt:" -> prompt(rest);
        case "complete:" -> complete(rest);
        default -> tool(verb, rest);
      };
    } catch (InvalidArgumentsException e) {
      return "refused "
          + e.problems().stream().map(Object::toString).collect(Collectors.joining("; "));
    } catch (Exception e) {
      return "failed " + e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }

  private String resource(String uri) throws Exception {
    ResourceCall call = new ResourceCall(uri, -1, new JsonWriter(), context());
    return binding.readResource(call).contents().stream()
        .map(
            contents ->
                contents instanceof BlobResourceContents blob
                    ? blob.mimeType() + " " + Base64.getEncoder().encodeToString(blob.blob())
                    : contents.toString())
        .collect(Collectors.joining("; "));
  }

  private String tool(String tool, String arguments) throws Exception {
    JsonWriter writer = new JsonWriter();
    CallToolResult result =
        binding.callTool(
            new ToolCall(tool, index(tool), JsonSlice.of(arguments), writer, context()));
    String error = result.isError() ? "error " : "";
    String content = result.content().isEmpty() ? "" : result.content() + " ";
    return error + content + result.form() + " " + writer;
  }

  private String prompt(String line) throws Exception {
    String name = line.substring(0, line.indexOf(' '));
    JsonSlice arguments = JsonSlice.of(line.substring(line.indexOf(' ') + 1));
    return "" + binding.getPrompt(new PromptCall(name, 0, arguments, context()));
  }

  private String complete(String line) throws Exception {
    String[] words = line.split(" ", -1);
    Map<String, String> chosen = words.length > 3 ? Map.of(words[2], words[3]) : Map.of();
    int index = Integer.parseInt(words[0]);
    return "" + binding.complete(new CompletionCall(index, words[1], chosen, context()));
  }

  /** No call of a script looks at its context. */
  private static CallContext context() {
    return (CallContext)
        Proxy.newProxyInstance(
            LoadedBinding.class.getClassLoader(),
            new Class<?>[] {CallContext.class},
            (proxy, method, arguments) -> method.getReturnType() == boolean.class ? false : null);
  }
}
