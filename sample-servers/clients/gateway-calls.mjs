// What each tool behind the gateway is called with, in this order, so that those which do something really do it. Tools that
// do not stand here are called with values made from their schemas. `${name}` is what an earlier answer said, and kept.
import { generateKeyPairSync, sign } from 'node:crypto';

/** How many tools the legacy servers had. */
export const OLD = { 'claude-flow-sdk': 7, 'claude-flow': 90, 'agentic-payments': 10, 'flow-nexus': 94 };

/** Sandboxes run programs only where the kernel keeps them apart, which many containers forbid. */
const APART = { where: 'where programs cannot be kept apart', text: /it lacks/ };

const signer = generateKeyPairSync('ed25519');
const signerKey = Buffer.from(signer.publicKey.export({ format: 'jwk' }).x, 'base64url').toString('base64');
const message = Buffer.from('pay the otters');

const ROWS = 'sun,wind,mood\n9,1,happy\n8,2,happy\n1,9,sad\n2,8,sad\n';
const completed = ({ status }) => status === 'completed';
const step = (id, key) => ({ id, tool: 'memory_usage', arguments: { action: 'store', key, value: 'v' } });

/**
 * By member: the tool, its arguments, what the answer shows, what of it is kept, what it is asked again until, where it may
 * refuse, which letter of flow-nexus has its token, and whether it is called last. Members need not have all of these tools.
 */
export const CALLS = {
  gateway: [{ tool: 'gateway_status', args: { ping: true } }],

  'claude-flow-sdk': [
    { tool: 'memory_store', args: { key: 'otters', value: 'hold hands' } },
    { tool: 'memory_retrieve', args: { key: 'otters' }, shows: ({ value }) => value === 'hold hands' },
    { tool: 'memory_search', args: { pattern: 'otter*' } },
    { tool: 'swarm_init', args: { topology: 'mesh', maxAgents: 3 } },
    { tool: 'agent_spawn', args: { type: 'coder', name: 'Ada' } },
    { tool: 'task_orchestrate', args: { task: 'Find otters. Count them.' } },
    { tool: 'swarm_status', args: { verbose: true }, shows: (answer) => JSON.stringify(answer).includes('Ada') },
  ],

  'claude-flow': [
    { tool: 'swarm_init', args: { topology: 'mesh', maxAgents: 6 }, keep: { swarm: 'swarmId' } },
    { tool: 'agent_spawn', args: { type: 'coder', name: 'Grace' }, keep: { agent: 'agentId' } },
    { tool: 'agents_spawn_parallel', args: { agents: [{ type: 'researcher', name: 'r' }, { type: 'tester', name: 't' }] } },
    { tool: 'agent_list', args: { swarmId: '${swarm}' } },
    { tool: 'agent_metrics', args: { agentId: '${agent}' } },
    { tool: 'task_orchestrate', args: { task: 'Find otters. Count them.' }, keep: { task: 'taskId' } },
    { tool: 'task_status', args: { taskId: '${task}' }, until: completed },
    { tool: 'task_results', args: { taskId: '${task}' } },
    { tool: 'load_balance', args: { swarmId: '${swarm}', tasks: ['find otters', 'test the parser'] } },
    { tool: 'swarm_scale', args: { swarmId: '${swarm}', targetSize: 2 } },

    { tool: 'memory_usage', args: { action: 'store', key: 'seals', value: 'bark' } },
    { tool: 'memory_search', args: { pattern: 'seal*' } },
    { tool: 'memory_namespace', args: { namespace: 'default', action: 'info' } },
    { tool: 'memory_persist', args: { sessionId: 'tour' } },
    { tool: 'memory_backup', args: { path: '${folder}/backup.db' } },
    { tool: 'memory_restore', args: { backupPath: '${folder}/backup.db' } },
    { tool: 'memory_sync', args: { target: '${folder}/backup.db' } },
    { tool: 'cache_manage', args: { action: 'stats' } },
    { tool: 'state_snapshot', args: { name: 'early' }, keep: { snapshot: 'snapshotId' } },
    { tool: 'context_restore', args: { snapshotId: '${snapshot}' } },

    { tool: 'neural_train', args: { pattern_type: 'prediction', training_data: ROWS }, keep: { model: 'modelId' } },
    { tool: 'neural_status', args: { modelId: '${model}' } },
    { tool: 'neural_predict', args: { modelId: '${model}', input: '9,1' }, shows: ({ prediction }) => prediction === 'happy' },
    { tool: 'inference_run', args: { modelId: '${model}', data: [[9, 1], [1, 9]] } },
    { tool: 'neural_explain', args: { modelId: '${model}', prediction: { input: [9, 1] } } },
    { tool: 'neural_patterns', args: { action: 'learn', operation: 'deploy', outcome: 'ok' } },
    { tool: 'pattern_recognize', args: { data: [0, 1, 5, 1, 0, 1, 5, 1], patterns: [[2, 10, 2]] } },
    { tool: 'model_save', args: { modelId: '${model}', path: '${folder}/model.json' } },
    { tool: 'model_load', args: { modelPath: '${folder}/model.json' }, keep: { other: 'modelId' } },
    { tool: 'learning_adapt', args: { experience: { modelId: '${model}', training_data: ROWS } }, shows: ({ quality }) => quality === 1 },
    { tool: 'transfer_learn', args: { sourceModel: '${model}', targetDomain: ROWS }, shows: ({ quality }) => quality === 1 },
    { tool: 'neural_compress', args: { modelId: '${model}', ratio: 0.5 }, shows: ({ bytes, bytesBefore }) => bytes < bytesBefore },
    { tool: 'ensemble_create', args: { models: ['${model}', '${other}'], strategy: 'voting' } },

    { tool: 'workflow_create', args: { name: 'w', steps: [step('a', 'one'), step('b', 'two')] }, keep: { workflow: 'workflowId' } },
    { tool: 'workflow_execute', args: { workflowId: '${workflow}' }, shows: completed },
    { tool: 'workflow_export', args: { workflowId: '${workflow}', format: 'mermaid' } },
    { tool: 'pipeline_create', args: { config: { name: 'p', stages: [{ steps: [step('a', 'one')] }] } } },
    { tool: 'workflow_template', args: { action: 'save', template: { name: 't', steps: [step('a', 'one')] } } },
    { tool: 'batch_process', args: { operation: 'memory_search', items: [{ pattern: 'seals' }] }, shows: completed },
    { tool: 'parallel_execute', args: { tasks: [step('a', 'one'), step('b', 'two')] }, shows: completed },

    {
      tool: 'scheduler_manage',
      args: { action: 'create', schedule: { cron: '0 5 * * *', workflowId: '${workflow}' } },
      shows: ({ status }) => status === 'active',
    },
    { tool: 'trigger_setup', args: { events: [{ tool: 'github_metrics' }], actions: ['${workflow}'] } },
    {
      tool: 'automation_setup',
      args: { rules: [{ when: { workflow: '${workflow}', outcome: 'failure' }, then: { workflowId: '${workflow}' } }] },
      shows: ({ count }) => count === 1,
    },

    { tool: 'github_repo_analyze', args: { repo: 'ada/otter', analysis_type: 'code_quality' } },
    { tool: 'github_pr_manage', args: { repo: 'ada/otter', pr_number: 7, action: 'review' } },
    { tool: 'github_code_review', args: { repo: 'ada/otter', pr: 7 } },
    { tool: 'github_issue_track', args: { repo: 'ada/otter', action: 'triage' } },
    { tool: 'github_release_coord', args: { repo: 'ada/otter', version: 'v2' } },
    { tool: 'github_workflow_auto', args: { repo: 'ada/otter', workflow: { file: 'ci.yml', content: 'on: push' } } },
    { tool: 'github_sync_coord', args: { repos: ['ada/otter', 'ada/otter'] } },
    { tool: 'github_metrics', args: { repo: 'ada/otter' } },

    { tool: 'daa_consensus', args: { agents: ['a', 'b'], proposal: { swim: true } } },
    { tool: 'query_control', args: { action: 'pause', queryId: 'q' } },
    { tool: 'swarm_destroy', args: { swarmId: '${swarm}' }, last: true },
  ],

  'agentic-payments': [
    {
      tool: 'generate_agent_identity',
      args: { include_private_key: true },
      keep: { privateKey: 'private_key' },
    },
    {
      tool: 'create_active_mandate',
      args: { agent: 'bot@otters', holder: 'ada', amount: 12000, currency: 'USD', period: 'monthly', kind: 'intent' },
      keep: { mandate: 'mandate', mandateId: 'mandate.mandate_id' },
    },
    { tool: 'sign_mandate', args: { mandate: '${mandate}', private_key: '${privateKey}' }, keep: { signed: 'signed_mandate' } },
    { tool: 'verify_mandate', args: { signed_mandate: '${signed}' }, shows: ({ valid }) => valid },
    { tool: 'get_mandate_info', args: { mandate_id: '${mandateId}' } },
    { tool: 'revoke_mandate', args: { mandate_id: '${mandateId}', reason: 'enough' } },
    { tool: 'list_revocations', args: {} },
    { tool: 'create_intent_mandate', args: { merchant_id: 'm', customer_id: 'c', intent: 'fish', max_amount: 12.5 } },
    {
      tool: 'create_cart_mandate',
      args: { merchant_id: 'm', customer_id: 'c', items: [{ id: 'i', name: 'fish', quantity: 2, unit_price: 350 }] },
    },
    {
      tool: 'verify_consensus',
      args: {
        message: message.toString('base64'),
        signature: sign(null, message, signer.privateKey).toString('base64'),
        public_key: signerKey,
        agent_public_keys: [signerKey],
      },
      shows: ({ verified }) => verified,
    },
  ],

  'flow-nexus': [
    { tool: 'sandbox_create', args: { template: 'base', name: 'holt' }, keep: { sandbox: 'sandbox_id' } },
    { tool: 'sandbox_list', args: { status: 'running' } },
    { tool: 'sandbox_configure', args: { sandbox_id: '${sandbox}', env_vars: { RIVER: 'Otter' } } },
    { tool: 'sandbox_upload', args: { sandbox_id: '${sandbox}', file_path: 'a.txt', content: 'otters' }, refuses: APART },
    {
      tool: 'sandbox_execute',
      args: { sandbox_id: '${sandbox}', code: 'cat a.txt', language: 'sh' },
      shows: ({ stdout }) => stdout === 'otters',
      refuses: APART,
    },
    { tool: 'sandbox_status', args: { sandbox_id: '${sandbox}' } },
    { tool: 'sandbox_logs', args: { sandbox_id: '${sandbox}' } },
    { tool: 'sandbox_stop', args: { sandbox_id: '${sandbox}' } },
    { tool: 'sandbox_delete', args: { sandbox_id: '${sandbox}' } },
    {
      tool: 'neural_train',
      args: {
        config: {
          training: { epochs: 100 },
          data: { inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], targets: ['no', 'yes', 'yes', 'no'] },
        },
      },
      keep: { job: 'job_id', network: 'model_id' },
    },
    { tool: 'neural_training_status', args: { job_id: '${job}' }, until: completed },
    { tool: 'neural_predict', args: { model_id: '${network}', input: [[1, 0]] }, shows: ({ outputs }) => outputs.length === 1 },
    { tool: 'neural_performance_benchmark', args: { model_id: '${network}' } },
    { tool: 'github_repo_analyze', args: { repo: 'ada/otter', analysis_type: 'security' } },

    { tool: 'realtime_subscribe', args: { table: 'files' }, keep: { subscription: 'subscription_id' } },
    { tool: 'storage_upload', args: { bucket: 'notes', path: 'a.txt', content: 'otters' } },
    { tool: 'storage_list', args: { bucket: 'notes' }, shows: ({ files }) => files.length === 1 },
    { tool: 'storage_get_url', args: { bucket: 'notes', path: 'a.txt' } },
    { tool: 'storage_delete', args: { bucket: 'notes', path: 'a.txt' } },
    { tool: 'realtime_list', args: {} },
    { tool: 'realtime_unsubscribe', args: { subscription_id: '${subscription}' } },

    {
      tool: 'workflow_create',
      args: { name: 'w', steps: [{ id: 'list', tool: 'storage_list', arguments: { bucket: 'notes' } }] },
      keep: { flow: 'workflow_id' },
    },
    { tool: 'workflow_agent_assign', args: { task_id: '${flow}/list', agent_type: 'coder' } },
    { tool: 'workflow_execute', args: { workflow_id: '${flow}' }, keep: { execution: 'execution_id' } },
    {
      tool: 'workflow_status',
      args: { execution_id: '${execution}' },
      until: ({ executions }) => completed(executions[0]),
    },
    { tool: 'workflow_audit_trail', args: { workflow_id: '${flow}' } },
    { tool: 'execution_stream_subscribe', args: { deployment_id: '${execution}' }, keep: { stream: 'stream_id' } },
    { tool: 'execution_stream_status', args: { stream_id: '${stream}' } },
    { tool: 'execution_files_list', args: { stream_id: '${stream}' }, keep: { file: 'files.0.file_id' } },
    { tool: 'execution_file_get', args: { file_id: '${file}' } },

    {
      tool: 'app_store_publish_app',
      args: { name: 'Otter counter', description: 'It counts.', category: 'games', source_code: 'print(1)' },
      keep: { app: 'app_id' },
    },
    { tool: 'app_get', args: { app_id: '${app}' } },
    { tool: 'app_update', args: { app_id: '${app}', updates: { version: '2' } } },
    { tool: 'app_analytics', args: { app_id: '${app}' } },
    { tool: 'app_search', args: { search: 'otter' } },

    { tool: 'user_register', args: { email: 'ada@example.org', password: 'correct horse' } },
    {
      tool: 'user_verify_email',
      letter: 'Confirm your address',
      args: { token: '${token}' },
      keep: { user: 'user_id' },
    },
    { tool: 'user_login', args: { email: 'ada@example.org', password: 'correct horse' } },
    { tool: 'user_update_profile', args: { user_id: '${user}', updates: { full_name: 'Ada' } } },
    { tool: 'user_profile', args: { user_id: '${user}' } },
    { tool: 'user_stats', args: { user_id: '${user}' } },
    { tool: 'user_upgrade', args: { user_id: '${user}', tier: 'pro' } },
    { tool: 'user_reset_password', args: { email: 'ada@example.org' } },
    {
      tool: 'user_update_password',
      letter: 'Choose a new password',
      args: { token: '${token}', new_password: 'battery staple' },
    },
    { tool: 'admin_metrics', args: {} },
  ],
};

/** The arguments with what was kept in the place of `${name}`. */
export function filled(value, kept) {
  if (typeof value === 'string') {
    const whole = /^\$\{(\w+)\}$/.exec(value);
    return whole ? kept[whole[1]] : value.replace(/\$\{(\w+)\}/g, (_, name) => kept[name]);
  }
  if (Array.isArray(value)) {
    return value.map((each) => filled(each, kept));
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, kept)]));
  }
  return value;
}

/** Keeps what is to be kept of an answer; answers with the place of what is missing in it, if anything is. */
export function remember({ keep = {} }, answer, kept) {
  let missing;
  for (const [name, path] of Object.entries(keep)) {
    kept[name] = path.split('.').reduce((value, member) => value?.[member], answer);
    missing = kept[name] === undefined ? path : missing;
  }
  return missing;
}

/** A value that a schema allows: of an object the required members alone. */
export function sample(schema) {
  if (schema.default !== undefined || schema.enum) {
    return schema.default ?? schema.enum[0];
  }
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, sample(schema.properties[name])]));
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'number':
    case 'integer':
      return schema.minimum ?? 1;
    default:
      return 'otter';
  }
}
