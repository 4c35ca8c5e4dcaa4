package dev.matte.sample.everything;

import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;

/** What asks in several ways and several times, and what it remembers in between. */
@McpClient
public interface RoundTripTools {

  /** Asks for a name and greets. */
  @McpTool(name = "test_input_required_result_elicitation")
  String elicitation(CallContext call);

  /** Asks the client's model for a capital. */
  @McpTool(name = "test_input_required_result_sampling")
  String sampling(CallContext call);

  /** Asks in which folders the user works. */
  @McpTool(name = "test_input_required_result_list_roots")
  String roots(CallContext call);

  /** Asks for a confirmation and remembers meanwhile what it is about. */
  @McpTool(name = "test_input_required_result_request_state")
  String requestState(CallContext call);

  /** Asks for a name, a greeting and the folders at once. */
  @McpTool(name = "test_input_required_result_multiple_inputs")
  String multipleInputs(CallContext call);

  /** Asks for a name, and then for a colour. */
  @McpTool(name = "test_input_required_result_multi_round")
  String multiRound(CallContext call);

  /** Asks for a confirmation with a state that nobody may touch. */
  @McpTool(name = "test_input_required_result_tampered_state")
  String tamperedState(CallContext call);

  /** Asks for whatever the client can answer. */
  @McpTool(name = "test_input_required_result_capabilities")
  String capabilities(CallContext call);

  /** A prompt about whatever the user has in mind. */
  @McpPrompt(name = "test_input_required_result_prompt")
  String prompt(CallContext call);
}
