/** Eligibility: the facts rules may speak of, the language they are written in, the judgement. */
@NullMarked
@NamedInterface("rules")
package cn.zhicheng.plan.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
