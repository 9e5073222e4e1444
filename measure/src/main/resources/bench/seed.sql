-- Sets of rows, made by the database itself. Each step starts with "--- name" and may print rows a second.
-- ${people} and the like are whole numbers; everything follows from the number of a row, so that the same
-- size gives the same data.

--- tools
CREATE FUNCTION bench_id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (lpad(to_hex(1735689600000 + n), 12, '0') || '7' || kind || '8000' || lpad(to_hex(n), 12, '0'))::uuid
$$;
CREATE FUNCTION bench_unit(person bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN person <= ${crowd} THEN 1 + (person - 1) / ${hot}
              ELSE 1 + ${hotUnits} + (person - ${crowd} - 1) / 20 END
$$;
CREATE FUNCTION bench_name(person bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT substr('王李张刘陈杨赵黄周吴', 1 + (person % 10)::int, 1)
      || substr('小明建国晓雯志强丽华文博子轩雨桐', 1 + (person / 10 % 16)::int, 1)
      || substr('小明建国晓雯志强丽华文博子轩雨桐', 1 + (person / 160 % 16)::int, 1)
$$;
CREATE FUNCTION bench_initials(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(name, '王李张刘陈杨赵黄周吴小明建国晓雯志强丽华文博子轩雨桐', 'wlzlcyzhzwxmjgxwzqlhwbzxyt')
$$;
CREATE UNLOGGED TABLE bench_region AS
  SELECT row_number() OVER (ORDER BY code) - 1 AS place, code FROM region WHERE level = 'COUNTY' AND NOT is_zone;
CREATE UNLOGGED TABLE bench_entry AS
  SELECT row_number() OVER (ORDER BY category_code, id) - 1 AS n, category_code, category_version, title, payload, typed
  FROM achievement_entry e
  WHERE source = 'USER' AND status IN ('SUBMITTED', 'APPROVED')
    AND NOT EXISTS (SELECT FROM achievement_row r WHERE r.entry_id = e.id);
CREATE UNLOGGED TABLE bench_person AS
  SELECT id_no, mobile FROM person WHERE id_type = 'ID_CARD' ORDER BY id LIMIT 1;

--- organisation
INSERT INTO organisation (id, kind, origin, name, nature, region_code)
SELECT bench_id('001', n), 'UNIT', 'PRESET',
    '测量用第' || n || (ARRAY['医院', '学校', '研究院', '设计院'])[1 + n % 4], '事业单位', r.code
FROM generate_series(1, ${units}) n
JOIN bench_region r ON r.place = n % (SELECT count(*) FROM bench_region);

--- person
INSERT INTO person (id, name, id_type, id_no, id_no_index, sex, birth_date, mobile, work_start, series_no)
SELECT bench_id('002', n), bench_name(n), 'ID_CARD', p.id_no, sha256(('bench ' || n)::bytea),
    (ARRAY['男', '女'])[1 + n % 2], date '1970-01-01' + (n % 9000)::int, p.mobile, '2010-07',
    lpad((1 + n % 27)::text, 2, '0')
FROM generate_series(1::bigint, ${people}) n CROSS JOIN bench_person p;

--- unit_binding
INSERT INTO unit_binding (id, person_id, unit_id, kind, reason, personnel_kind, post, status, decided_at, submitted_at)
SELECT bench_id('003', n), bench_id('002', n), bench_id('001', bench_unit(n)), 'FIRST', '在本单位工作', '在编', '',
    'ACTIVE', timestamptz '2026-03-02 09:00+08', timestamptz '2026-03-01 09:00+08'
FROM generate_series(1::bigint, ${people}) n;

--- achievement_entry
INSERT INTO achievement_entry (id, person_id, category_code, category_version, title, payload, typed, source, status,
    unit_id, opinion, audited_at, submitted_at, created_at, updated_at, version, returned_before)
SELECT bench_id('004', s.n), bench_id('002', s.person), t.category_code, t.category_version,
    left(t.title, 280) || ' ' || s.n, t.payload, t.typed, 'USER', s.status,
    CASE WHEN s.status <> 'DRAFT' THEN bench_id('001', bench_unit(s.person)) END,
    CASE s.status WHEN 'APPROVED' THEN '同意' WHEN 'RETURNED' THEN '请补充证明材料。' ELSE '' END,
    CASE WHEN s.status IN ('APPROVED', 'RETURNED') THEN s.at + interval '2 days' END,
    CASE WHEN s.status <> 'DRAFT' THEN s.at END, s.at, s.at,
    CASE WHEN s.status = 'DRAFT' THEN 0 WHEN s.status = 'SUBMITTED' THEN 1 ELSE 2 END, s.status = 'RETURNED'
FROM (
  SELECT n, 1 + n * 7919 % ${people} AS person,
      timestamptz '2026-06-01 08:00+08' + n * interval '120 days' / ${entries} AS at,
      (ARRAY['SUBMITTED', 'APPROVED', 'SUBMITTED', 'APPROVED', 'SUBMITTED', 'APPROVED', 'SUBMITTED', 'APPROVED',
             'SUBMITTED', 'APPROVED', 'SUBMITTED', 'APPROVED', 'SUBMITTED', 'APPROVED', 'SUBMITTED', 'APPROVED',
             'SUBMITTED', 'APPROVED', 'RETURNED', 'DRAFT'])[1 + ((n + n / 20) % 20)::int] AS status
  FROM generate_series(1::bigint, ${entries}) n) s
JOIN bench_entry t ON t.n = s.n % ${templates};

--- audited_name
INSERT INTO audited_name (unit_id, piece, person_id)
SELECT DISTINCT bench_id('001', bench_unit(n)), p.piece, bench_id('002', n)
FROM generate_series(1::bigint, ${people}) n CROSS JOIN LATERAL (
  SELECT substr(bench_name(n), f) AS piece FROM generate_series(1, 3) f
  UNION SELECT bench_initials(substr(bench_name(n), f)) FROM generate_series(1, 3) f) p;

--- task
INSERT INTO task (id, organisation_id, kind, subject_id, person_name, title, path, created_at)
SELECT bench_id('005', n), bench_id('001', bench_unit(1 + n * 7919 % ${people})), 'ACHIEVEMENT', e.id,
    bench_name(1 + n * 7919 % ${people}), left(e.title, 200), '/achievement-audits/' || e.id, e.submitted_at
FROM generate_series(1::bigint, ${entries}) n
JOIN achievement_entry e ON e.id = bench_id('004', n)
WHERE e.status = 'SUBMITTED';

--- journal_entry
INSERT INTO journal_entry (subject_kind, subject_id, seq, at, actor_name, actor_role, actor_body, action, old_state,
    new_state, prev_hash, hash)
SELECT 'ACHIEVEMENT', e.id, l.seq, e.submitted_at + l.seq * interval '1 hour',
    CASE l.seq WHEN 1 THEN bench_name(1 + n * 7919 % ${people}) ELSE '周敏' END,
    CASE l.seq WHEN 1 THEN '个人' ELSE '用人单位' END, '',
    CASE WHEN l.seq = 1 THEN 'SUBMIT' WHEN e.status = 'APPROVED' THEN 'APPROVE' ELSE 'RETURN' END,
    CASE l.seq WHEN 1 THEN 'DRAFT' ELSE 'SUBMITTED' END, CASE l.seq WHEN 1 THEN 'SUBMITTED' ELSE e.status END,
    CASE l.seq WHEN 1 THEN repeat('0', 64) ELSE encode(sha256((n || ' 1')::bytea), 'hex') END,
    encode(sha256((n || ' ' || l.seq)::bytea), 'hex')
FROM generate_series(1::bigint, ${entries}) n
JOIN achievement_entry e ON e.id = bench_id('004', n)
JOIN LATERAL generate_series(1, CASE e.status WHEN 'SUBMITTED' THEN 1 ELSE 2 END) l (seq) ON true
WHERE e.status <> 'DRAFT';
