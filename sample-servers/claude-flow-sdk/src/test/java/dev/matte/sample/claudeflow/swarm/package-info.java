/** Plans, rosters and text work alone; swarms over a real store. */
@NullMarked
package dev.matte.sample.claudeflow.swarm;

import org.jspecify.annotations.NullMarked;
