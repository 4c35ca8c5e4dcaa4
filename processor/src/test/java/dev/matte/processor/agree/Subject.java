package dev.matte.processor.agree;

import static java.util.Objects.requireNonNull;

import com.google.testing.compile.JavaFileObjects;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.InvalidArgumentsException;
import dev.matte.runtime.binding.Presence;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The generated binding of {@code Everything}, over an implementation that answers in kind. */
final class Subject {
  private final ServerBinding binding;
  private final Map<String, JsonNode> tools = new TreeMap<>();
  private final Map<String, Method> methods = new TreeMap<>();

  private Subject(ServerBinding binding, JsonNode catalog, Class<?> type) {
    this.binding = binding;
    catalog.get("tools").forEach(tool -> tools.put(tool.get("name").asString(), tool));
    for (Method method : type.getMethods()) {
      methods.put(method.getName(), method);
    }
  }

  /** Compiles and loads it. */
  static Subject load() throws ReflectiveOperationException {
    return load(Compiled.of("agree/Everything.java"));
  }

  /** Compiles and loads it with an annotation on the interface. */
  static Subject load(String annotation) throws ReflectiveOperationException, IOException {
    String head = "public interface Everything";
    String source = JavaFileObjects.forResource("agree/Everything.java").getCharContent(false) + "";
    return load(
        Compiled.of(
            JavaFileObjects.forSourceString(
                "agree.Everything", source.replace(head, annotation + "\n" + head))));
  }

  private static Subject load(Compiled compiled) throws ReflectiveOperationException {
    Class<?> type = compiled.loadClass("agree.Everything");
    Object echo =
        Proxy.newProxyInstance(compiled, new Class<?>[] {type}, (InvocationHandler) Subject::echo);
    Class<?> binding = compiled.loadClass("agree.EverythingBinding");
    return new Subject(
        (ServerBinding) binding.getConstructor(type).newInstance(echo),
        JsonMapper.shared().readTree(compiled.resource("META-INF/matte/agree.Everything.json")),
        type);
  }

  List<String> tools() {
    return List.copyOf(tools.keySet());
  }

  JsonNode inputSchema(String tool) {
    return requireNonNull(tools.get(tool)).get("inputSchema");
  }

  JsonNode outputSchema(String tool) {
    return requireNonNull(tools.get(tool)).get("outputSchema");
  }

  /** The Java type of a tool's first argument. */
  Type parameterType(String tool) {
    return requireNonNull(methods.get(tool)).getGenericParameterTypes()[0];
  }

  /** Whether a tool's result has the form of its argument. */
  boolean givesWhatItTakes(String tool) {
    Method method = requireNonNull(methods.get(tool));
    return method.getParameterCount() == 1
        && method.getGenericReturnType().equals(method.getGenericParameterTypes()[0]);
  }

  /**
   * Calls a tool and answers with its structured content, or with nothing when the arguments were
   * refused. Any other failure is the generated code's own and fails the test.
   */
  Optional<String> call(String tool, String arguments) {
    JsonWriter writer = new JsonWriter();
    int index = tools().indexOf(tool);
    try {
      binding.callTool(new ToolCall(tool, index, JsonSlice.of(arguments), writer, context()));
      return Optional.of(new String(writer.toByteArray(), StandardCharsets.UTF_8));
    } catch (InvalidArgumentsException refused) {
      return Optional.empty();
    } catch (Exception fault) {
      throw new AssertionError(tool + " failed on " + arguments, fault);
    }
  }

  private static CallContext context() {
    return (CallContext)
        Proxy.newProxyInstance(
            Subject.class.getClassLoader(),
            new Class<?>[] {CallContext.class},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }

  private static @Nullable Object echo(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments)
      throws ReflectiveOperationException {
    if (arguments == null) {
      throw new AssertionError(method.getName());
    }
    Class<?> result = method.getReturnType();
    if (method.getName().equals("several")) {
      return result.getDeclaredConstructors()[0].newInstance(arguments);
    }
    Object value = arguments[0];
    return result == List.class && !(value instanceof List) ? list(value) : value;
  }

  /** Where the argument may be absent, the result is a list of what is there. */
  private static List<Object> list(@Nullable Object value) {
    List<Object> list = new ArrayList<>();
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(list::add);
    } else if (value instanceof OptionalInt optional) {
      optional.ifPresent(list::add);
    } else if (value instanceof OptionalLong optional) {
      optional.ifPresent(list::add);
    } else if (value instanceof OptionalDouble optional) {
      optional.ifPresent(list::add);
    } else if (value instanceof Presence<?> presence) {
      if (!presence.isAbsent() && !presence.isNull()) {
        list.add(presence.value());
      }
    } else if (value != null) {
      list.add(value);
    }
    return list;
  }
}
