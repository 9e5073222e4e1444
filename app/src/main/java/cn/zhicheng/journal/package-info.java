/**
 * Owns the append-only history: who, what, when, old, new, why; one hash chain per subject. Owns
 * who looked at whose data. Never decides anything. May use shared, barrier, query.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "barrier", "query"})
package cn.zhicheng.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
