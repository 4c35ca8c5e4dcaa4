package dev.matte.sample.claudeflow.swarm;

import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import dev.matte.sample.claudeflow.work.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a task's agents does which step.
 *
 * <p>Balanced swarms give a step to the agent with the fewest so far, specialized ones to the agent
 * whom it suits best, adaptive ones to the latter unless it is more than two steps ahead of the
 * least busy. What remains undecided goes to the agent that is named first. Not thread-safe.
 */
final class Roster {
  private static final int AHEAD = 2;

  private final SwarmTools.Distribution distribution;
  private final List<AgentReport> agents;
  private final int[] load;

  Roster(SwarmTools.Distribution distribution, List<AgentReport> agents) {
    this.distribution = distribution;
    this.agents = agents;
    this.load = new int[agents.size()];
  }

  /** How many of so many idle agents a task of this priority may have: quarter, half, … all. */
  static int share(int idle, SwarmTools.Priority priority) {
    int quarters =
        switch (priority) {
          case LOW -> 1;
          case MEDIUM -> 2;
          case HIGH -> 3;
          case CRITICAL -> 4;
        };
    return (idle * quarters + 3) / 4;
  }

  /** The agents whom most of the steps suit best, of equals the older ones. */
  static List<AgentReport> best(List<AgentReport> idle, Plan plan, int number) {
    Map<AgentReport, Integer> fits = new LinkedHashMap<>();
    for (AgentReport agent : idle) {
      fits.put(
          agent,
          plan.waves().stream().flatMap(List::stream).mapToInt(s -> Agents.fit(agent, s)).sum());
    }
    return fits.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(number)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Assigns the steps of a wave: every agent's in order, agents without one left out. */
  Map<AgentReport, List<Plan.Step>> assign(List<Plan.Step> wave) {
    Map<AgentReport, List<Plan.Step>> queues = new LinkedHashMap<>();
    for (Plan.Step step : wave) {
      int chosen = choose(step);
      load[chosen]++;
      queues.computeIfAbsent(agents.get(chosen), agent -> new ArrayList<>()).add(step);
    }
    return queues;
  }

  private int choose(Plan.Step step) {
    int free = 0;
    int fit = 0;
    for (int i = 1; i < load.length; i++) {
      free = load[i] < load[free] ? i : free;
      fit = suitsBetter(i, fit, step) ? i : fit;
    }
    return switch (distribution) {
      case BALANCED -> free;
      case SPECIALIZED -> fit;
      case ADAPTIVE -> load[fit] > load[free] + AHEAD ? free : fit;
    };
  }

  private boolean suitsBetter(int one, int other, Plan.Step step) {
    int difference = Agents.fit(agents.get(one), step) - Agents.fit(agents.get(other), step);
    return difference > 0 || (difference == 0 && load[one] < load[other]);
  }
}
