package cn.zhicheng.architecture.violators.access;

import org.jooq.DSLContext;

/** Breaks VERDICTS_ARE_PURE. */
record AskingAccess(DSLContext db) {}
