/** Chains as data: templates, the rules that choose among them, and the gaps people met. */
@NullMarked
package cn.zhicheng.plan.chain;

import org.jspecify.annotations.NullMarked;
