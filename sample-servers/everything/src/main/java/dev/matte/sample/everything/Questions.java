package dev.matte.sample.everything;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.Sampling;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.ElicitResult;

/** Asks, and says what came back. Thread-safe. */
final class Questions implements AskingTools {

  private static final int MOST_TOKENS = 100;

  @Override
  public String sampling(String prompt, CallContext call) {
    return "LLM response: " + call.ask("sample", Sampling.text(prompt, MOST_TOKENS)).text();
  }

  @Override
  public String elicitation(String message, CallContext call) {
    return "User response: " + told(call.ask("user", Elicitation.form(message, Forms.USER)));
  }

  @Override
  public String defaults(CallContext call) {
    return "Elicitation completed: "
        + told(call.ask("defaults", Elicitation.form("Is this you?", Forms.DEFAULTS)));
  }

  @Override
  public String choices(CallContext call) {
    return "Elicitation completed: "
        + told(call.ask("choices", Elicitation.form("What do you choose?", Forms.CHOICES)));
  }

  @Override
  public String streaming(CallContext call) {
    return told(call.ask("confirm", Elicitation.form("Go on?", Forms.CONFIRM)));
  }

  @Override
  public String missingCapability(CallContext call) {
    call.require(ClientCapability.SAMPLING);
    return "The client's model can be asked.";
  }

  private static String told(ElicitResult<JsonSlice> result) {
    return "action="
        + result.action().wire()
        + ", content="
        + result.content().map(JsonSlice::toString).orElse("{}");
  }
}
