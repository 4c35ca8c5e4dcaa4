package dev.matte.sample.everything;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.Replies;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.ElicitResult;
import java.util.Map;

/** Jobs that take their time, and some that ask. Thread-safe. */
final class Jobs implements TaskTools {

  private static final String NAME =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"title\":\"Name\"}},"
          + "\"required\":[\"name\"]}";
  private static final String CONFIRM =
      "{\"type\":\"object\",\"properties\":{\"confirm\":{\"type\":\"boolean\","
          + "\"title\":\"Delete it\"}},\"required\":[\"confirm\"]}";
  private static final int INTERNAL = -32603;

  @Override
  public String greet(String name) {
    return "Hello, " + name + "!";
  }

  @Override
  public String slowCompute(int seconds, String label, CallContext call)
      throws InterruptedException {
    if (seconds > 0) {
      call.startTask();
    }
    Thread.sleep(seconds * 1000L);
    return label + " took " + seconds + " seconds.";
  }

  @Override
  public String failingJob() {
    throw new ToolException("The job failed, as it always does.");
  }

  @Override
  public String protocolErrorJob() {
    throw new RpcErrorException(INTERNAL, "The job broke down.");
  }

  @Override
  public String confirmDelete(String filename, CallContext call) {
    call.startTask();
    ElicitResult<JsonSlice> answer =
        call.ask("confirm", Elicitation.form("Delete " + filename + "?", CONFIRM));
    boolean confirmed =
        answer
            .content()
            .map(content -> JsonMembers.of(content).get("confirm").reader().nextBoolean())
            .orElse(false);
    return confirmed ? "Deleted " + filename + "." : "Kept " + filename + ".";
  }

  @Override
  public String multiInput(CallContext call) {
    call.startTask();
    Elicitation<JsonSlice> first = Elicitation.form("Who is the first?", NAME);
    Elicitation<JsonSlice> second = Elicitation.form("Who is the second?", NAME);
    Replies replies = call.askAll(Map.of("first", first, "second", second));
    return name(replies.to(first)) + " and " + name(replies.to(second)) + ".";
  }

  @Override
  public String withTask(CallContext call) {
    String name = name(call.ask("user_name", Elicitation.form("What is your name?", NAME)));
    call.startTask();
    return "Hello, " + name + "!";
  }

  private static String name(ElicitResult<JsonSlice> answer) {
    return answer
        .content()
        .map(content -> JsonMembers.of(content).get("name").reader().nextString())
        .orElse("Somebody");
  }
}
