/** 「审核进度看板」 and 「统计」: how many files wait where, for how long, and what became of them. */
@NullMarked
package cn.zhicheng.application.board;

import org.jspecify.annotations.NullMarked;
