package dev.matte.legacy.parity;

import dev.matte.legacy.reflect.ReflectiveBinding;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.protocol.Revision;

/** One interface, bound twice over the same object, and a client of each side. */
final class Contract implements AutoCloseable {
  private static final String FAILURE = "internal error \\w+";

  private final ServerBinding generated;
  private final ServerBinding reflective;
  private final McpClient ofGenerated;
  private final McpClient ofReflective;

  private Contract(ServerBinding generated, ServerBinding reflective, Revision revision) {
    this.generated = generated;
    this.reflective = reflective;
    this.ofGenerated = client(generated, revision);
    this.ofReflective = client(reflective, revision);
  }

  /** Binds an object both ways and speaks to both in one revision. */
  static <T> Contract of(Class<T> type, T implementation, Revision revision) {
    try {
      Class<?> binding = Class.forName(type.getName() + "Binding");
      return new Contract(
          (ServerBinding) binding.getConstructor(type).newInstance(implementation),
          ReflectiveBinding.of(type, implementation),
          revision);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no binding of " + type, e);
    }
  }

  private static McpClient client(ServerBinding binding, Revision revision) {
    return Judged.client(McpHost.builder("parity", "1").add(binding).build())
        .revision(revision)
        .connect();
  }

  ServerBinding generated() {
    return generated;
  }

  ServerBinding reflective() {
    return reflective;
  }

  /** What both sides answer. */
  record Both(String generated, String reflective) {}

  /** Asks both sides the same. A refusal is told as text; ids of failures are left out. */
  Both ask(String method, String params) {
    return new Both(answer(ofGenerated, method, params), answer(ofReflective, method, params));
  }

  /** Calls a tool on both sides. */
  Both call(String tool, String arguments) {
    return ask("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");
  }

  private static String answer(McpClient client, String method, String params) {
    try {
      return client.request(method, params).toString().replaceAll(FAILURE, "internal error");
    } catch (RpcErrorException e) {
      return (e.code() + " " + e.getMessage()).replaceAll(FAILURE, "internal error");
    }
  }

  @Override
  public void close() {
    ofGenerated.close();
    ofReflective.close();
  }
}
