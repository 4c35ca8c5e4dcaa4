package dev.matte.sample.flownexus;

import dev.matte.annotations.McpServer;
import dev.matte.sample.flownexus.account.UserTools;
import dev.matte.sample.flownexus.app.AppTools;
import dev.matte.sample.flownexus.credit.CreditTools;
import dev.matte.sample.flownexus.legacy.AppStoreTools;
import dev.matte.sample.flownexus.legacy.ChallengeTools;
import dev.matte.sample.flownexus.legacy.MarketTools;
import dev.matte.sample.flownexus.legacy.NeuralClusterTools;
import dev.matte.sample.flownexus.legacy.NeuralStoreTools;
import dev.matte.sample.flownexus.legacy.PaymentTools;
import dev.matte.sample.flownexus.legacy.SwarmTools;
import dev.matte.sample.flownexus.legacy.TemplateTools;
import dev.matte.sample.flownexus.metrics.AdminTools;
import dev.matte.sample.flownexus.metrics.SystemTools;
import dev.matte.sample.flownexus.neural.NeuralTools;
import dev.matte.sample.flownexus.realtime.RealtimeTools;
import dev.matte.sample.flownexus.repo.GithubTools;
import dev.matte.sample.flownexus.sandbox.SandboxTools;
import dev.matte.sample.flownexus.storage.StorageTools;
import dev.matte.sample.flownexus.stream.ExecutionTools;
import dev.matte.sample.flownexus.workflow.WorkflowTools;

// tag::server[]
/** All tools of flow-nexus, and one for administrators. */
@McpServer(
    name = "flow-nexus",
    version = "1.0.0",
    instructions =
        """
        Sandboxes have no network. Steps of workflows are {"id", "tool", "arguments", "depends_on", \
        "on_failure", "retries"}; arguments may hold ${input.NAME} and ${steps.ID.NAME}. Addresses that \
        storage_get_url, execution_stream_subscribe and realtime_subscribe answer with are resources of this server. \
        neural_train trains feedforward networks and autoencoders on what \
        config.data holds: {"inputs": [[numbers], ...], "targets": [a number, a list of numbers or the \
        name of a class, ...]}.\
        """,
    toolsets = {
      SandboxTools.class,
      NeuralTools.class,
      GithubTools.class,
      AdminTools.class,
      SwarmTools.class,
      NeuralStoreTools.class,
      NeuralClusterTools.class,
      WorkflowTools.class,
      TemplateTools.class,
      AppTools.class,
      AppStoreTools.class,
      ChallengeTools.class,
      CreditTools.class,
      UserTools.class,
      ExecutionTools.class,
      RealtimeTools.class,
      StorageTools.class,
      SystemTools.class,
      MarketTools.class,
      PaymentTools.class
    })
@SuppressWarnings("matte:legacy")
public interface FlowNexus {}
// end::server[]
