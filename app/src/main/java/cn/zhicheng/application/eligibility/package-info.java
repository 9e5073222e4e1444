/** 「我能申报吗」: what is known of a person, judged by a plan's rules. */
@NullMarked
package cn.zhicheng.application.eligibility;

import org.jspecify.annotations.NullMarked;
