package dev.matte.sample.everything;

import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;

/** Tools that ask the client something, with the same code in every revision. */
@McpClient
public interface AskingTools {

  /**
   * Asks the client's model and passes on what it says.
   *
   * @param prompt what to ask the model
   */
  @McpTool(name = "test_sampling")
  String sampling(String prompt, CallContext call);

  /**
   * Asks the user for a name and an address.
   *
   * @param message what to tell the user
   */
  @McpTool(name = "test_elicitation")
  String elicitation(String message, CallContext call);

  /** Shows the user a form in which everything is filled in already. */
  @McpTool(name = "test_elicitation_sep1034_defaults")
  String defaults(CallContext call);

  /** Shows the user a form with every kind of choice. */
  @McpTool(name = "test_elicitation_sep1330_enums")
  String choices(CallContext call);

  /** Asks for a confirmation as soon as it is called. */
  @McpTool(name = "test_streaming_elicitation")
  String streaming(CallContext call);

  /** Works only for clients whose model can be asked. */
  @McpTool(name = "test_missing_capability")
  String missingCapability(CallContext call);
}
