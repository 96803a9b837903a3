/** Which rows are looked for and in which order; it outlives a visit to a form. */
const wanted = { text: '', severity: '', rule: '', agency: '', year: '', some: null, key: '',
  order: 'ascending', page: 0 };

const collator = new Intl.Collator('zh');
const SORT_KEYS = {
  agency: (row) => row.agency,
  project: (row) => row.project,
  year: (row) => row.year,
  executed: (row) => row.executed,
  rate: (row) => row.rate,
  score: (row) => row.score,
  grade: (row) => row.grade,
  error: (row) => row.counts.error,
  warning: (row) => row.counts.warning,
  info: (row) => row.counts.info,
};

function isWanted(row) {
  return (!wanted.text || row.haystack.includes(wanted.text.toLowerCase()))
    && (!wanted.severity || hasSeverity(row))
    && (!wanted.rule || row.rules.has(wanted.rule))
    && (!wanted.agency || row.agency === wanted.agency)
    && (!wanted.year || yearOf(row) === wanted.year)
    && (!wanted.some || wanted.some.rows.has(row));
}

/** The year as filters have it; a dash for a form that prints none. */
function yearOf(row) {
  return row.year === null ? say('none') : String(row.year);
}

/** What the charts show. */
function rowsOfYear() {
  return rows.filter((row) => !wanted.year || yearOf(row) === wanted.year);
}

/** The years of forms, one after the other. */
function yearsOf(some) {
  return [...new Set(some.map(yearOf))].sort();
}

function hasSeverity(row) {
  return wanted.severity === 'none' ? row.worst === 'none' : row.counts[wanted.severity] > 0;
}

/** The rows that are looked for, in order. What is not printed comes last either way. */
function wantedRows() {
  const found = rows.filter(isWanted);
  if (!wanted.key) {
    return found;
  }
  const value = SORT_KEYS[wanted.key];
  const sign = wanted.order === 'ascending' ? 1 : -1;
  return found.sort((one, other) => compare(value(one), value(other), sign));
}

function compare(one, other, sign) {
  if (one === null || other === null) {
    return (one === null) - (other === null);
  }
  return sign * (typeof one === 'string' ? collator.compare(one, other) : one - other);
}

/** The year stays: it is chosen for charts and table together. */
function resetFilters() {
  Object.assign(wanted, { text: '', severity: '', rule: '', agency: '', some: null, page: 0 });
}
