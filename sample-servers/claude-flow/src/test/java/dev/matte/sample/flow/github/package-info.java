/** Repositories, here and at a stand-in for GitHub. */
@NullMarked
package dev.matte.sample.flow.github;

import org.jspecify.annotations.NullMarked;
