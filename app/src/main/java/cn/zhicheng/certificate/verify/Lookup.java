package cn.zhicheng.certificate.verify;

import java.time.Instant;

/** That somebody looked a certificate up; who it was is not kept. */
public record Lookup(long id, LookupWay way, Instant at) {}
