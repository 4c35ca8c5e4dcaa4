package deploy;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpArguments;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import jakarta.validation.constraints.Positive;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tools of deployer. */
@McpSchema(integers = McpSchema.Integers.INTEGER, dialect = McpSchema.Dialect.DRAFT_07)
@SuppressWarnings("matte:legacy")
public interface GeneralTools {

  /** Deploys */
  @McpTool
  CallToolResult deploy(@McpArguments DeployRequest request, CallContext call);

  /**
   * @param node its name
   */
  record DeployRequest(
      String node,
      @Default("true") boolean a,
      @Range(min = 0, max = 9) @Default("3") int b,
      @Nullable OffsetDateTime c,
      @Default("[\"x\",\"y\"]") List<String> d,
      @Positive @Nullable Double e,
      @McpSchema(keywords = "{\"const\":\"fixed\"}") @Nullable String f,
      @McpSchema(keywords = "{\"enum\":[1,2,3]}") @Nullable Double g,
      @McpSchema(keywords = "{\"default\":\"USD\"}") String currency) {}
}
