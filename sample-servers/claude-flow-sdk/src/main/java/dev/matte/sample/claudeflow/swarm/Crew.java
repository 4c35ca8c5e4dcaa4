package dev.matte.sample.claudeflow.swarm;

import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import java.util.List;

/** A task under way, with the agents that were taken for it. */
record Crew(Job job, SwarmTools.Distribution distribution, List<AgentReport> agents) {}
