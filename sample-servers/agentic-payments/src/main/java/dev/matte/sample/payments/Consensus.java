package dev.matte.sample.payments;

import dev.matte.sample.payments.IdentityTools.AgentVote;
import dev.matte.sample.payments.IdentityTools.ConsensusReport;
import dev.matte.sample.payments.IdentityTools.FaultTolerance;
import dev.matte.sample.payments.IdentityTools.Vote;
import dev.matte.sample.payments.crypto.VerifyingKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts the agents of a pool that signed a message. Each has one vote, however often it signed.
 *
 * <p>The threshold is a share of the whole pool, not of those who answered: an agent that is absent
 * counts against. All of it is exact: 0.07 of a hundred agents are seven, not the eight that
 * floating point makes of it.
 */
final class Consensus {
  private final List<VerifyingKey> pool;
  private final BigDecimal threshold;
  private final Set<VerifyingKey> approving = new HashSet<>();
  private int unknown;

  /**
   * Starts a count.
   *
   * @param pool keys, each once
   * @param threshold above 0, at most 1
   */
  Consensus(List<VerifyingKey> pool, BigDecimal threshold) {
    this.pool = pool;
    this.threshold = threshold;
  }

  /**
   * Takes the signature of the one who pays, who may be of the pool, and says whether it is right.
   */
  boolean takeSigner(VerifyingKey signer, byte[] message, byte[] signature) {
    if (!signer.verifies(message, signature)) {
      take(message, signature);
      return false;
    }
    if (pool.contains(signer)) {
      approving.add(signer);
    }
    return true;
  }

  /** Takes a signature over the message, of whomever it is. */
  void take(byte[] message, byte[] signature) {
    for (VerifyingKey agent : pool) {
      if (agent.verifies(message, signature)) {
        approving.add(agent);
        return;
      }
    }
    unknown++;
  }

  /**
   * How it stands.
   *
   * @param signatureValid whether the one who pays signed the message
   */
  ConsensusReport report(boolean signatureValid) {
    int agents = pool.size();
    int votes = approving.size();
    int required = required();
    boolean reached = votes >= required;
    int faulty = (agents - 1) / 3;
    // Two groups of more than two thirds share more than a third, and so an honest agent.
    boolean secure = reached && votes > 2 * agents / 3;
    return new ConsensusReport(
        true,
        signatureValid && reached,
        signatureValid,
        reached,
        votes,
        agents - votes,
        agents,
        percent(BigDecimal.valueOf(votes).divide(BigDecimal.valueOf(agents), 9, RoundingMode.DOWN)),
        percent(threshold),
        required,
        agents,
        unknown,
        votes(),
        new FaultTolerance(faulty, votes - required, secure));
  }

  private int required() {
    return threshold
        .multiply(BigDecimal.valueOf(pool.size()))
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
  }

  private List<AgentVote> votes() {
    List<AgentVote> votes = new ArrayList<>();
    for (VerifyingKey agent : pool) {
      votes.add(new AgentVote(agent.hex(), approving.contains(agent) ? Vote.APPROVE : Vote.ABSENT));
    }
    return votes;
  }

  private static int percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
