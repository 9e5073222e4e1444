/**
 * Owns what operations look at from outside while the product runs: its figures, for Prometheus.
 * Never tells anything of a person.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package cn.zhicheng.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
