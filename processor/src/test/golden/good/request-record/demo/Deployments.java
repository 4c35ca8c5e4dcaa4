package demo;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpArguments;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tools with many arguments. */
public interface Deployments {

  /**
   * Deploys a node.
   *
   * @param deployment what to deploy, and where
   */
  @McpTool
  default Deployment deploy(@McpArguments Deployment deployment, CallContext call) {
    return deployment;
  }

  /** Takes back a deployment, and those it stands on. */
  @McpTool
  default String undo(@McpArguments Undo undo) {
    return undo.node() + undo.before().size();
  }

  /**
   * A node to be.
   *
   * @param node its name
   * @param replicas how many of them
   */
  record Deployment(
      String node, @Default("2") int replicas, @McpParam(name = "in_region") @Nullable String region) {
    /** Checks the number of replicas. */
    public Deployment {
      if (replicas > 9) {
        throw new IllegalArgumentException("nine replicas are enough");
      }
    }
  }

  /**
   * A way back.
   *
   * @param node its name
   * @param before what else to undo
   */
  record Undo(String node, List<Undo> before) {}
}
