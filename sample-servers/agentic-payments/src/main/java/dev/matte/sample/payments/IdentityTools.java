package dev.matte.sample.payments;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpClient;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Keys of agents, and what several of them vouch for together. */
@McpClient
@McpSchema(additionalProperties = McpSchema.AdditionalProperties.ABSENT)
public interface IdentityTools {

  // tag::identity[]
  /**
   * Generate a new agent identity with Ed25519 keypair for payment authorization
   *
   * @param includePrivateKey Include private key in response (use with caution)
   */
  @McpTool(name = "generate_agent_identity", destructive = false, openWorld = false)
  IdentityReport generateAgentIdentity(
      @McpParam(name = "include_private_key") @Default("false") boolean includePrivateKey);

  // end::identity[]

  /**
   * Verify a payment signature using multi-agent Byzantine fault-tolerant consensus
   *
   * @param message Message that was signed (base64 encoded)
   * @param signature Signature to verify (base64 encoded)
   * @param publicKey Public key (base64 encoded)
   * @param agentPublicKeys Array of agent public keys for consensus pool
   * @param consensusThreshold Consensus threshold (0-1, e.g., 0.67 for 67%)
   */
  @McpTool(name = "verify_consensus", readOnly = true, openWorld = false)
  ConsensusReport verifyConsensus(
      String message,
      String signature,
      @McpParam(name = "public_key") String publicKey,
      @McpParam(name = "agent_public_keys") List<String> agentPublicKeys,
      @McpParam(name = "consensus_threshold") @Default("0.67") BigDecimal consensusThreshold,
      CallContext call);

  /**
   * A new identity.
   *
   * @param publicKey hex
   * @param publicKeyBase64 the same in Base64
   * @param privateKey hex, seed and public key; only when it was asked for
   * @param keyReference takes the place of the private key in sign_mandate; absent when the server
   *     keeps none
   */
  record IdentityReport(
      boolean success,
      @McpParam(name = "public_key") String publicKey,
      @McpParam(name = "public_key_base64") String publicKeyBase64,
      @McpParam(name = "private_key", sensitive = true) Optional<String> privateKey,
      @McpParam(name = "key_reference") Optional<String> keyReference,
      Optional<String> warning) {}

  /**
   * Who vouches for a message.
   *
   * @param verified whether its signer signed it and enough agents did
   * @param signatureValid whether the signer signed it
   * @param votesFor agents that signed it
   * @param votesAgainst agents that did not
   * @param requiredVotes the threshold in agents
   * @param unknownSignatures signatures that neither the signer nor an agent of the pool made
   */
  record ConsensusReport(
      boolean success,
      boolean verified,
      @McpParam(name = "signature_valid") boolean signatureValid,
      @McpParam(name = "consensus_reached") boolean consensusReached,
      @McpParam(name = "votes_for") int votesFor,
      @McpParam(name = "votes_against") int votesAgainst,
      @McpParam(name = "total_votes") int totalVotes,
      @McpParam(name = "consensus_percentage") int consensusPercentage,
      @McpParam(name = "threshold_percentage") int thresholdPercentage,
      @McpParam(name = "required_votes") int requiredVotes,
      @McpParam(name = "agent_count") int agentCount,
      @McpParam(name = "unknown_signatures") int unknownSignatures,
      @McpParam(name = "agent_votes") List<AgentVote> agentVotes,
      @McpParam(name = "byzantine_fault_tolerance") FaultTolerance faultTolerance) {}

  /**
   * What an agent of the pool says.
   *
   * @param agentId its public key in hex
   */
  record AgentVote(@McpParam(name = "agent_id") String agentId, Vote vote) {}

  /** Whether an agent signed. */
  enum Vote {
    @McpParam(name = "approve")
    APPROVE,
    @McpParam(name = "absent")
    ABSENT
  }

  /**
   * What faulty agents can do.
   *
   * @param maxCompromisedAgents as many may lie, of three times as many and one more
   * @param securityMargin votes above those required; negative when there are too few
   * @param byzantineSecure whether enough signed for these not to matter: more than two thirds
   */
  record FaultTolerance(
      @McpParam(name = "max_compromised_agents") int maxCompromisedAgents,
      @McpParam(name = "security_margin") int securityMargin,
      @McpParam(name = "is_byzantine_secure") boolean byzantineSecure) {}
}
