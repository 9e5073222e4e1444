/**
 * Owns the second barrier: it tells the database who calls, so that a query without its condition
 * shows a person nothing of somebody else's file, and it switches row-level security on and off.
 * Never decides who may see what: that is said by the queries of the modules. May use nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.zhicheng.barrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
